import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { everyPage, type PageExample } from './support/every-page'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/expect-no-sideways-scroll'
import { routesOfApp } from './support/routes-of-app'
import { test } from './support/test'

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

test('every page of the portal is in the list that is checked', () => {
  const found = routesOfApp(join(import.meta.dirname, '../app'))
  const listed = [...new Set(everyPage.map(({ route }) => route))]
  expect(listed.sort()).toEqual(found.sort())
})

test.describe('every page', () => {
  test.use({ viewport: desktop })

  for (const { route, example, as } of everyPage) {
    test(`${nameOf(route, example)} is readable by everyone, on every screen, light and dark`, async ({
      openAs,
      openAsVisitor,
    }) => {
      const reader = as ? await openAs(as) : await openAsVisitor()
      const address = await addressOf(reader, example)
      const complaints = complaintsOf(reader)

      const answer = await reader.goto(address)
      expect(answer?.status()).toBe(200)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(reader).toHaveTitle(/\S.* – /)
      const raw = await answer?.text()
      expect(raw?.match(/<h1[\s>]/g), 'the page says as much before any script').toHaveLength(1)

      await expectNoSidewaysScroll(reader)
      await expectAccessible(reader)
      await reader.setViewportSize(phone)
      await reader.emulateMedia({ colorScheme: 'dark' })
      await expectNoSidewaysScroll(reader)
      await expectAccessible(reader)
      expect(complaints).toEqual([])
    })
  }
})

function nameOf(route: string, example: PageExample['example']): string {
  if (typeof example === 'string') return example
  return example.last ? `${route} (${example.last})` : route
}

async function addressOf(page: Page, example: PageExample['example']): Promise<string> {
  if (typeof example === 'string') return example
  await page.goto(example.on)
  const link = page.getByRole('main').getByRole('link', { name: example.link }).first()
  const address = (await link.getAttribute('href')) ?? ''
  return example.last ? address.replace(/[^/]*$/, example.last) : address
}

/** What the browser complains about, from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // The browser itself lets go of the icon it no longer needs when the scheme changes.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${why}`)
  })
  return complaints
}
