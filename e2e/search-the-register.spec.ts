import { expect, type Page } from '@playwright/test'
import { test } from './support/test'
import { ways } from './support/ways'

/** The panel of filters: in the page, or behind its button on a phone. */
async function openFilters(page: Page) {
  const button = page.getByRole('button', { name: /^Filtres/ })
  if (await button.isVisible()) await button.click()
  return page.getByRole('form', { name: 'Filtrer le registre' })
}

const results = (page: Page) => page.getByRole('region', { name: /^(\d+|Aucun) partenariats?$/ })

const cards = (page: Page) => page.getByRole('list', { name: /^Partenariats, page/ }).getByRole('listitem')

for (const { way, use } of ways) {
  test.describe(`a visitor ${way}`, () => {
    test.use(use)

    test('finds a partnership by either side, and combines filters', async ({ page }) => {
      await page.goto('/partenariats')
      await page.getByLabel('Collectivité, ville, pays ou mot').fill('bamako')
      await page.getByRole('button', { name: 'Chercher', exact: true }).click()
      await expect(page).toHaveURL(/q=bamako/)
      await expect(results(page).getByRole('link', { name: 'Angers – Bamako' })).toBeVisible()

      await page.getByLabel('Collectivité, ville, pays ou mot').fill('angers')
      await page.getByRole('button', { name: 'Chercher', exact: true }).click()
      await expect(results(page).getByRole('link', { name: 'Angers – Bamako' })).toBeVisible()

      const filters = await openFilters(page)
      await filters.getByRole('checkbox', { name: /^Mali/ }).check()
      await filters.getByRole('checkbox', { name: /^Commune / }).check()
      await filters.getByRole('button', { name: 'Appliquer les filtres' }).click()
      await expect(page).toHaveURL(/pays=mali/)
      await expect(page).toHaveURL(/niveau=com/)
      await expect(results(page).getByRole('link', { name: 'Angers – Bamako' })).toBeVisible()
      await expect(results(page)).not.toContainText('Osnabrück')

      await page.getByRole('link', { name: /Retirer le filtre Pays/ }).click()
      await expect(page).not.toHaveURL(/pays=/)
      await expect(page).toHaveURL(/niveau=com/)
      await expect(results(page).getByRole('link', { name: 'Angers – Osnabrück' })).toBeVisible()
    })

    test('sees the same results as a list, a table and a map, at addresses to share', async ({
      page,
      openAsVisitor,
    }) => {
      await page.goto('/partenariats?pays=vietnam')
      const count = await page.getByRole('heading', { level: 2 }).first().textContent()
      await page.getByRole('link', { name: 'Tableau', exact: true }).click()
      await expect(page).toHaveURL(/vue=tableau/)
      await expect(page.getByRole('columnheader', { name: 'Pays' })).toBeVisible()
      await page.getByRole('link', { name: /Trier par Depuis/ }).click()
      await expect(page.getByRole('columnheader', { name: /Depuis/ })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )

      const other = await openAsVisitor()
      await other.goto(page.url())
      await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText(count ?? '')
      await expect(other.getByRole('columnheader', { name: /Depuis/ })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )

      await page.getByRole('link', { name: 'Carte', exact: true }).click()
      await expect(page).toHaveURL(/pays=vietnam.*vue=carte/)
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(count ?? '')
      for (const [name, file] of [
        [/XLSX/, /export\.xlsx\?.*pays=vietnam/],
        [/CSV/, /export\.csv\?.*pays=vietnam/],
        [/GeoJSON/, /export\.geojson\?.*pays=vietnam/],
      ] as const) {
        await expect(page.getByRole('link', { name })).toHaveAttribute('href', file)
      }
    })

    test('goes from a mark of the map to what a country holds', async ({ page }) => {
      await page.goto('/partenariats?vue=carte')
      const map = page.getByRole('group', { name: 'Carte des pays partenaires' })
      await map.getByRole('link', { name: /^Madagascar/ }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/pays=madagascar/)
      await page.getByRole('link', { name: 'Liste', exact: true }).click()
      await expect(cards(page).first()).toContainText('Madagascar')
    })

    test('is told which filter to drop when nothing is found', async ({ page }) => {
      await page.goto('/partenariats?pays=vietnam&departement=49')
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Aucun partenariat')
      await page.getByRole('link', { name: /Sans « Département/ }).click()
      await expect(page).not.toHaveURL(/departement/)
      await expect(cards(page).first()).toContainText('Vietnam')
    })
  })
}

test('a visitor without script finds the still map and the list behind the detailed one', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/partenariats/carte?pays=madagascar')
  await expect(page.getByRole('group', { name: 'Carte des pays partenaires' })).toBeVisible()
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await context.close()
})

test('a visitor walks the detailed map by keyboard', async ({ page }) => {
  await page.goto('/partenariats/carte?q=paimpol')
  const map = page.getByRole('region', { name: 'Carte détaillée' })
  const paimpol = map.getByRole('button', { name: /^Paimpol/ })
  await expect(paimpol).toBeVisible()

  await paimpol.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: /Paimpol/ })
  await expect(panel.getByRole('heading', { name: /Paimpol/ })).toBeFocused()
  await expect(panel.getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    /^\/partenariats\//,
  )
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(paimpol).toBeFocused()

  const place = async () => ((await paimpol.isVisible()) ? (await paimpol.boundingBox())?.x : 'out of sight')
  const before = await place()
  await map.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(place).not.toBe(before)
  const moved = await place()
  await page.keyboard.press('+')
  await expect.poll(place).not.toBe(moved)
})
