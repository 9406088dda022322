import { expect, type Page } from '@playwright/test'
import { test } from './support/test'

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

for (const [way, javaScriptEnabled] of [
  ['with', true],
  ['without', false],
] as const) {
  test.describe(`by keyboard, ${way} script`, () => {
    test.use({ viewport: desktop, javaScriptEnabled })

    test('the first stop leads past the menu to the content', async ({ page }) => {
      await page.goto('/groupes')
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Aller au contenu' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#contenu$/)
      await page.keyboard.press('Tab')
      expect(await focusIsInside(page, 'main')).toBe(true)
    })

    test('the menu of a phone opens, leads on and closes', async ({ page }) => {
      await page.setViewportSize(phone)
      await page.goto('/')
      const menu = page.getByRole('banner').getByRole('navigation', { name: 'Menu principal' })
      await expect(menu).toBeHidden()
      await tabUntil(page, 'Menu')
      await page.keyboard.press('Enter')
      await expect(menu).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(menu).toBeHidden()
      await page.keyboard.press('Space')
      await tabUntil(page, 'Agenda')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/agenda$/)
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`one always sees where the focus is, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(desktop)
    await page.goto('/connexion')
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab')
      const focus = await focusLook(page)
      expect(focus, `stop ${stop + 1}`).toMatchObject({ isDrawn: true, isOnScreen: true })
    }
  })
}

/** Presses Tab until the focused element reads `text`. */
async function tabUntil(page: Page, text: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  for (let stop = 0; stop < 40 && (await focused()) !== text; stop++) await page.keyboard.press('Tab')
  expect(await focused()).toBe(text)
}

function focusIsInside(page: Page, tag: string): Promise<boolean> {
  return page.evaluate((name) => document.activeElement?.closest(name) !== null, tag)
}

/** Whether the focused element has an outline, and lies on the screen. */
function focusLook(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { what: 'nothing', isDrawn: true, isOnScreen: true } // the browser's own bars
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      what: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      isDrawn: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      isOnScreen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    }
  })
}
