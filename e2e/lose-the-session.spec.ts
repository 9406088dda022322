import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { meetings, openRegistrationForm, sendRegistration, typePeople, withdraw } from './support/delegations'
import { fillUntilSubject, openFile } from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'

const EXPIRED = 'Votre session a expiré. Reconnectez-vous dans un autre onglet'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a form sent after the session ended is kept, and goes through once signed in again', async ({
      openAs,
    }) => {
      const page = await openAs(javaScriptEnabled ? people.cergy : people.grenoble)
      await openRegistrationForm(page, meetings.videoOnly)
      await typePeople(page, [{ name: 'Fatou Sow', needs: 'Rampe d’accès' }])
      const cookies = await page.context().cookies()
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Envoyer l’inscription' }).click()
      await expect(refusalOn(page)).toContainText(EXPIRED)
      await expect(page.getByLabel('Prénom et nom')).toHaveValue('Fatou Sow')
      await expect(page.getByLabel('Besoins')).toHaveValue('Rampe d’accès')

      await page.context().addCookies(cookies)
      const reference = await sendRegistration(page)
      await expect(page.getByRole('row').filter({ hasText: 'Fatou Sow' })).toContainText('Rampe d’accès')
      await withdraw(page, reference)
    })

    test('a news item sent after the session ended is kept', async ({ openAs }) => {
      const page = await openAs(people.angers)
      await page.goto('/espace/actualites/proposer')
      await page.getByLabel('Titre').fill('À garder')
      await page.getByLabel('Résumé').fill('À garder aussi')
      await page.getByLabel('Texte').fill('Un long texte à garder.')
      await page.getByRole('group', { name: 'Pays concernés' }).getByLabel('Pays 1').selectOption('Mali')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Envoyer à Cités Unies France' }).click()
      await expect(refusalOn(page)).toContainText(EXPIRED)
      await expect(page.getByLabel('Titre')).toHaveValue('À garder')
      await expect(page.getByLabel('Texte')).toHaveValue('Un long texte à garder.')
    })

    test('a step of a file sent after the session ended is kept', async ({ openAs }) => {
      const page = await openAs(people.allier)
      await openFile(page)
      await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await page.getByLabel('Titre').fill('À garder')
      await page.getByLabel('Contexte').fill('Un long texte à garder.')
      const cookies = await page.context().cookies()
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(refusalOn(page)).toContainText(EXPIRED)
      await expect(page.getByLabel('Titre')).toHaveValue('À garder')
      await expect(page.getByLabel('Contexte')).toHaveValue('Un long texte à garder.')
      await page.context().addCookies(cookies)
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes partenariats')
    })

    test('a decision sent after the session ended is kept', async ({ openAs }) => {
      const desk = await openAs(people.editor)
      await desk.goto('/gestion/partenariats')
      await desk
        .getByRole('link', { name: /^Démonstration/ })
        .first()
        .click()
      await desk.getByLabel('Ce qui est à compléter').fill('Un message à garder.')
      await desk.context().clearCookies()
      await desk.getByRole('button', { name: 'Envoyer la demande' }).click()
      await expect(desk.getByRole('main')).toContainText('Votre session a expiré')
      await expect(desk.getByLabel('Ce qui est à compléter')).toHaveValue('Un message à garder.')
    })
  })
}
