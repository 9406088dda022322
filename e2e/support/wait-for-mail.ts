import { expect, type Locator, type Page } from '@playwright/test'

/** A mail on the way: whom it is for, and words of its subject. */
export type Expected = { to: string; subject: string | RegExp }

/** Opens the demonstration mailbox in `page` and reads the newest mail of that kind, waiting for it to arrive. */
export async function waitForMail(page: Page, expected: Expected, seen: string[] = []): Promise<void> {
  let fresh: string | undefined
  await expect(async () => {
    fresh = (await mailsFor(page, expected)).find((address) => !seen.includes(address))
    expect(fresh, `no mail “${expected.subject}” for ${expected.to}`).toBeDefined()
  }).toPass({ timeout: 20_000, intervals: [300, 500, 1000] })
  await page.goto(fresh ?? '')
}

/** Addresses of the mails of that kind that have arrived, newest first. */
export async function mailsFor(page: Page, { to, subject }: Expected): Promise<string[]> {
  await page.goto('/demo/courrier')
  const lines: Locator = page.getByRole('row').filter({ hasText: to })
  const links = lines.getByRole('link').filter({ hasText: subject })
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}
