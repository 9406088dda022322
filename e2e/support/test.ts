import { test as base, type Page } from '@playwright/test'
import type { Person } from './people'
import { signedInState } from './signed-in-state'

type Fixtures = {
  /** Another browser, in the same way as the test's own, where this person is signed in. */
  openAs(person: Person): Promise<Page>
  /** Another browser of somebody who is not signed in. */
  openAsVisitor(): Promise<Page>
}

/** Playwright's test, with people. `page` is a visitor's. */
export const test = base.extend<Fixtures>({
  openAs: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (person) => {
      const context = await browser.newContext({ storageState: await signedInState(browser, person) })
      const page = await context.newPage()
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  openAsVisitor: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async () => {
      const page = await (await browser.newContext()).newPage()
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
})
