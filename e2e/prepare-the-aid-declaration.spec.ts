import { expect } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { downloadBy, rowsOfSheet } from './support/sheet'
import { test } from './support/test'
import { ways } from './support/ways'

for (const { way, use } of ways) {
  test.describe(`a member ${way}`, () => {
    test.use(use)

    test('takes the worksheet of the yearly declaration away', async ({ openAs }) => {
      const page = await openAs(people.angers)
      await page.goto('/espace/apd')
      const years = page.getByLabel('Année des dépenses')
      const lastYear = (await years.getByRole('option').nth(1).textContent()) ?? ''
      await years.selectOption(lastYear)
      await page.getByRole('button', { name: 'Afficher' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        `Aide publique au développement ${lastYear}`,
      )
      const line = page.getByRole('row').filter({ hasText: 'Angers – Bamako' })
      await expect(line).toContainText('Pays moins avancé')
      await expect(page.getByRole('main')).toContainText('Angers – Osnabrück')
      await expectAccessible(page)

      const download = await downloadBy(page, 'link', /Texte pour Excel/)
      expect(download.suggestedFilename()).toBe(`apd-angers-${lastYear}.csv`)
      const [header = [], ...rows] = await rowsOfSheet(download)
      const partnerships = rows.map((row) => row[header.indexOf('Partenariat')])
      expect(partnerships).toContain('Angers – Bamako')
      expect(partnerships).not.toContain('Angers – Osnabrück')
      const book = await downloadBy(page, 'link', /classeur/)
      expect(book.suggestedFilename()).toBe(`apd-angers-${lastYear}.xlsx`)
    })
  })
}
