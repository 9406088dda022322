import type { Locator, Page } from '@playwright/test'

/** The box that says what is wrong, at the head of a form. (The framework's own alert, outside of main, names each page.) */
export function refusalOn(page: Page): Locator {
  return page.getByRole('main').getByRole('alert').first()
}
