import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { followLink, signIn } from './support/sign-in'
import { test } from './support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a sign-in link serves once, and an unknown address learns nothing', async ({
      page,
      openAsVisitor,
    }) => {
      await page.goto('/connexion')
      await page.getByLabel('Adresse électronique').fill('ceci n’est pas une adresse')
      await page.getByRole('button', { name: 'Recevoir un lien' }).click()
      await expect(refusalOn(page)).toContainText('Écrivez une adresse comme')
      await expect(page.getByLabel('Adresse électronique')).toHaveValue('ceci n’est pas une adresse')
      await page.getByLabel('Adresse électronique').fill(`inconnue-${randomUUID()}@example.org`)
      await page.getByRole('button', { name: 'Recevoir un lien' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')

      const person = javaScriptEnabled ? people.cergy : people.chambery
      const mail = await signIn(page, person)
      const other = await openAsVisitor()
      await other.goto(mail)
      await followLink(other)
      await expect(other.getByRole('main')).toContainText('Ce lien a déjà servi ou n’est plus valable.')
      await expect(other).toHaveURL(/\/connexion/)
    })
  })
}
