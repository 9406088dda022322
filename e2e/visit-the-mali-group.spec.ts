import { expect } from '@playwright/test'
import { test } from './support/test'
import { ways } from './support/ways'

for (const { way, use } of ways) {
  test.describe(`a visitor ${way}`, () => {
    test.use(use)

    test('finds what the Mali group did in 2015, from the home page', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('main').getByRole('link', { name: 'Mali', exact: true }).first().click()
      await expect(page).toHaveURL(/\/groupes\/mali$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groupe-pays Mali')

      await page.getByRole('navigation', { name: 'Décennies' }).getByRole('link', { name: /2010/ }).click()
      const landmark = page.getByRole('listitem').filter({
        has: page.getByRole('heading', {
          name: 'Table ronde « Les collectivités locales et la paix au Mali »',
        }),
      })
      await expect(landmark).toContainText('21 octobre 2015')
      await expect(landmark).toContainText('conseil régional d’Île-de-France')
    })

    test('finds the same by searching, whatever the accents', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('main').getByRole('searchbox').fill('TABLE RONDE PAIX MALI')
      await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click()
      await expect(page).toHaveURL(/\/recherche\?q=/)
      await page
        .getByRole('main')
        .getByRole('link', { name: /collectivités locales et la paix au Mali/ })
        .first()
        .click()
      await expect(page.getByRole('main')).toContainText('21 octobre 2015')
    })

    test('finds who co-operates with Bamako', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('main').getByRole('searchbox').fill('bamako')
      await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click()
      await page.getByRole('main').getByRole('link', { name: 'Angers – Bamako' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angers – Bamako')
      await expect(page.getByRole('main')).toContainText('Jumelage')
      await page.getByRole('main').getByRole('link', { name: 'Angers', exact: true }).click()
      await expect(page).toHaveURL(/\/collectivites\/angers$/)
      await expect(page.getByRole('row').filter({ hasText: 'District de Bamako' }).first()).toBeVisible()
    })
  })
}
