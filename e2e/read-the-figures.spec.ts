import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './support/test'
import { ways } from './support/ways'

const FILTER = '?theme=environnement&region=75'

/** The row of a figure with that name, and the number it shows. */
function rowOf(page: Page, figure: string, name: string): Locator {
  return page
    .getByRole('region', { name: figure, exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
}

async function numberIn(row: Locator): Promise<number> {
  return Number(((await row.getByRole('cell').textContent()) ?? '').replaceAll(/\D/g, ''))
}

async function countOnRegister(page: Page): Promise<number> {
  await expect(page).toHaveURL(/\/partenariats\?/)
  const words = page.getByText(/^\d[\d\s\u202f]* partenariats?\b/).first()
  return Number((await words.textContent())?.replace(/ partenariats?.*/s, '').replaceAll(/\D/g, ''))
}

for (const { way, use } of ways) {
  test.describe(`a journalist ${way}`, () => {
    test.use(use)

    test('follows a figure to the list that makes it up', async ({ page }) => {
      for (const [figure, name] of [
        ['Par région française', 'Nouvelle-Aquitaine'],
        ['Par niveau de collectivité', 'Commune'],
      ] as const) {
        await page.goto(`/statistiques${FILTER}`)
        const row = rowOf(page, figure, name)
        const counted = await numberIn(row)
        expect(counted).toBeGreaterThan(0)
        await row.getByRole('link', { name }).click()
        expect(await countOnRegister(page)).toBe(counted)
      }
    })

    test('narrows the figures down, and takes a table away', async ({ page }) => {
      await page.goto('/statistiques')
      const form = page.getByRole('form', { name: 'Choisir ce que les chiffres comptent' })
      await form.getByLabel('Région française').selectOption(['75'])
      await form.getByLabel('Thème').selectOption(['environnement'])
      await form.getByRole('button', { name: 'Compter' }).click()
      await expect(page).toHaveURL(/region=75/)
      await expect(rowOf(page, 'Par région française', 'Nouvelle-Aquitaine')).toBeVisible()
      await expect(rowOf(page, 'Par région française', 'Occitanie')).toHaveCount(0)

      const link = page
        .getByRole('region', { name: 'Par niveau de collectivité' })
        .getByRole('link', { name: /CSV/ })
      const file = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(file.headers()['content-type']).toContain('text/csv')
      const lines = (await file.text()).trim().split('\r\n')
      expect(lines[0]).toContain('Niveau;Code;Partenariats;Liste')
      const communes = lines.find((line) => line.startsWith('Commune;'))?.split(';')
      expect(Number(communes?.[2])).toBe(await numberIn(rowOf(page, 'Par niveau de collectivité', 'Commune')))

      await page.getByRole('link', { name: /Retirer.*Thème/ }).click()
      await expect(page).not.toHaveURL(/theme=/)
      await expect(page).toHaveURL(/region=75/)
    })
  })
}

test.describe('an élu of a partner’s country', () => {
  test('finds who else works in Mali, from an authority to a country to a région of France', async ({
    page,
  }) => {
    await page.goto('/partenaires/district-de-bamako')
    const others = page.getByRole('region', { name: 'Qui d’autre travaille au Mali' })
    await expect(others.getByRole('listitem').filter({ hasText: 'Montreuil' })).toContainText('Yélimané')
    await page.getByRole('main').getByRole('link', { name: 'au Mali' }).first().click()
    await expect(page).toHaveURL(/\/pays\/mali$/)
    await expect(page.getByRole('region', { name: 'Qui d’autre travaille ici' })).toContainText('Montreuil')
    const row = rowOf(page, 'Par région française', 'Normandie')
    const counted = await numberIn(row)
    await row.getByRole('link').click()
    await expect(page).toHaveURL(/pays=mali/)
    expect(await countOnRegister(page)).toBe(counted)
  })

  test('walks down the themes to who works on water', async ({ page }) => {
    await page.goto('/themes')
    await page.getByRole('main').getByRole('link', { name: 'Eau et déchets' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eau et déchets')
    await expect(page.getByRole('region', { name: 'Ce thème couvre' })).toContainText('Eau et assainissement')
    await page.getByRole('region', { name: 'Collectivités engagées' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/collectivites\//)
    await expect(page.getByRole('table', { name: 'Partenariats', exact: true })).toBeVisible()
  })

  test('finds a collectivité by its name in the directory, and an authority by its country', async ({
    page,
  }) => {
    await page.goto('/collectivites')
    const search = page.getByRole('form', { name: 'Chercher une collectivité' })
    await search.getByLabel('Nom').fill('angers')
    await search.getByRole('button', { name: 'Chercher' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Angers', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angers')

    await page.goto('/partenaires')
    const form = page.getByRole('form', { name: 'Chercher une autorité partenaire' })
    await form.getByLabel('Pays').selectOption(['mali'])
    await form.getByRole('button', { name: 'Chercher' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'District de Bamako' })).toContainText('Mali')
  })
})

test('who signs in comes back to the list with its filters', async ({ page }) => {
  await page.goto('/espace/agenda?vue=inscriptions')
  await expect(page).toHaveURL(/\/connexion\?retour=%2Fespace%2Fagenda%3Fvue%3Dinscriptions$/)
})
