import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { downloadBy, rowsOfSheet, sheetFile } from './support/sheet'
import { test } from './support/test'
import { ways } from './support/ways'

// Each way corrects the records of a country of its own, which no other journey writes to, and takes it all back.
const places = {
  'on a desktop': { country: 'Cameroun', records: ['bordeaux-metropole-douala', 'nantes-dschang'] },
  'on a phone': { country: 'Tunisie', records: ['cotes-d-armor-gabes', 'loire-atlantique-mahdia'] },
  'without script': { country: 'Maroc', records: ['isere-souss-massa', 'marseille-marrakech'] },
}

for (const { way, use } of ways) {
  test.describe(`staff ${way}`, () => {
    test.use(use)

    test('corrects records in a spreadsheet, accepts a part, takes it back', async ({
      openAs,
      page: visitor,
    }) => {
      test.slow()
      const { country, records } = places[way]
      const words = `Contexte revu au tableur ${randomUUID().slice(0, 8)}`
      const page = await openAs(people.officer)

      await page.goto('/gestion/import')
      await page.getByLabel('Pays').selectOption({ label: country })
      const [header = [], ...rows] = await rowsOfSheet(await downloadBy(page, 'button', /Texte pour Excel/))
      const at = (name: string) => header.indexOf(name)
      const titles = await Promise.all(
        records.map(async (slug) => {
          const page = await visitor.request.get(`/partenariats/${slug}`)
          return /<h1[^>]*>([^<]*)/.exec(await page.text())?.[1] ?? ''
        }),
      )
      const lines = titles.map((title) => rows.findIndex((row) => row[at('Titre')] === title))
      const [first = -1, second = -1] = lines
      expect(Math.min(first, second)).toBeGreaterThanOrEqual(0)
      for (const line of lines) rows[line]?.splice(at('Contexte'), 1, words)
      const broken = rows.find((_, index) => !lines.includes(index))
      broken?.splice(at('Année de début'), 1, 'jadis')

      await page.getByLabel('Feuille corrigée').setInputFiles(sheetFile([header, ...rows]))
      await page.getByRole('button', { name: 'Comparer avec le registre' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('registre corrigé.csv')
      const cards = page.getByRole('main').getByRole('article')
      await expect(cards).toHaveCount(2)
      await expect(cards.first()).toContainText(words)
      await expectAccessible(page)
      await page
        .getByRole('navigation', { name: 'Lignes de la feuille' })
        .getByRole('link', { name: /En erreur/ })
        .click()
      await expect(cards.first()).toContainText('Année de début')
      await expect(cards.first()).toContainText('Année attendue sur quatre chiffres')

      // One line is left aside for later: only the other is written.
      await page.goBack()
      await page.getByRole('checkbox', { name: new RegExp(`^Ligne ${second + 2} `) }).uncheck()
      await page.getByRole('button', { name: 'Accepter les lignes cochées' }).click()
      await expect(page.getByRole('status')).toContainText('1 ligne acceptée')
      await visitor.goto(`/partenariats/${records[0]}`)
      await expect(visitor.getByRole('main')).toContainText(words)
      await visitor.goto(`/partenariats/${records[1]}`)
      await expect(visitor.getByRole('main')).not.toContainText(words)

      await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
      await expect(page.getByRole('status')).toContainText('1 ligne annulée')
      await visitor.goto(`/partenariats/${records[0]}`)
      await expect(visitor.getByRole('main')).not.toContainText(words)
    })

    test('is told what is wrong with a file that is no sheet of the register', async ({ openAs }) => {
      const page = await openAs(people.officer)
      await page.goto('/gestion/import')
      await page.getByRole('button', { name: 'Comparer avec le registre' }).click()
      await expect(page.getByRole('main')).toContainText('Choisissez un fichier')
      await page
        .getByLabel('Feuille corrigée')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2') })
      await page.getByRole('button', { name: 'Comparer avec le registre' }).click()
      await expect(page.getByRole('main')).toContainText('n’est pas celle du registre')
    })
  })
}
