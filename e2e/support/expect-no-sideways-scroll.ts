import { expect, type Page } from '@playwright/test'

/** The page is not wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(excess, { message: `${page.url()} is wider than the screen` }).toBeLessThanOrEqual(0)
}
