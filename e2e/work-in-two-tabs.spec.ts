import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { meetings, openRegistrationForm, sendRegistration, typePeople, withdraw } from './support/delegations'
import { fillUntilSubject, goOn, openFile } from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a delegation changed in two tabs overwrites nothing', async ({ openAs }) => {
      const page = await openAs(javaScriptEnabled ? people.chambery : people.allier)
      await openRegistrationForm(page, meetings.videoOnly)
      await typePeople(page, [{ name: 'Awa Diarra' }])
      const reference = await sendRegistration(page)
      const second = await page.context().newPage()
      for (const tab of [page, second]) await tab.goto(`/espace/inscriptions/${reference}/modifier`)
      await page.getByLabel('Prénom et nom').fill('Fatou Sow')
      await page.getByRole('button', { name: 'Enregistrer les changements' }).click()
      await expect(page.getByRole('status')).toHaveText('Vos changements sont enregistrés.')
      await second.getByLabel('Prénom et nom').fill('Jean Petit')
      await second.getByRole('button', { name: 'Enregistrer les changements' }).click()
      await expect(refusalOn(second)).toBeVisible()
      await expect(second.getByLabel('Prénom et nom')).toHaveValue('Jean Petit')
      await page.reload()
      await expect(page.getByRole('row').filter({ hasText: 'Fatou Sow' })).toBeVisible()
      await withdraw(page, reference)
    })

    test('a step saved in two tabs overwrites nothing without saying so', async ({ openAs }) => {
      const [first, later] = [randomUUID(), randomUUID()].map((word) => `Essai ${word.slice(0, 8)}`) as [
        string,
        string,
      ]
      const page = await openAs(people.chambery)
      await openFile(page)
      await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      const second = await page.context().newPage()
      await second.goto(page.url())
      await page.getByLabel('Titre').fill(first)
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(page.getByRole('link', { name: first })).toBeVisible()

      await second.getByLabel('Titre').fill(later)
      await second.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(refusalOn(second)).toContainText('enregistré ailleurs')
      await expect(second.getByLabel('Titre')).toHaveValue(later)
      await page.reload()
      await expect(page.getByRole('link', { name: first })).toBeVisible()
      await second.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(second.getByRole('link', { name: later })).toBeVisible()
    })

    test('a step sent after a colleague handed the file in is shown again', async ({ openAs }) => {
      const page = await openAs(people.illeEtVilaine)
      await openFile(page)
      await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await page.getByLabel('Titre').fill(`Essai déposé ${randomUUID().slice(0, 8)}`)
      await page.getByRole('textbox', { name: 'Objet' }).fill('Un dossier que deux personnes écrivent.')
      await goOn(page, 'Les montants')
      const colleague = await page.context().newPage()
      await colleague.goto(page.url().replace(/montants.*/, 'relecture'))
      await page.goto(page.url().replace(/montants.*/, 'objet'))
      await colleague.getByRole('button', { name: 'Déposer le dossier' }).click()
      await expect(colleague.getByRole('status')).toContainText('Le dossier est déposé.')
      await page.getByLabel('Contexte').fill('À ne pas perdre.')
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(refusalOn(page)).toContainText('il ne se modifie plus')
      await expect(page.getByLabel('Contexte')).toHaveValue('À ne pas perdre.')
    })

    test('two officers cannot decide on the same file', async ({ openAs }) => {
      const title = `Essai à décider ${randomUUID().slice(0, 8)}`
      const page = await openAs(people.illeEtVilaine)
      await openFile(page)
      await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await page.getByLabel('Titre').fill(title)
      await page.getByRole('textbox', { name: 'Objet' }).fill('Deux personnes vont en décider.')
      await goOn(page, 'Les montants')
      await goOn(page, 'Les contacts et les documents')
      await goOn(page, 'Relecture et dépôt')
      await page.getByRole('button', { name: 'Déposer le dossier' }).click()

      const [first, second] = [await openAs(people.officer), await openAs(people.editor)]
      for (const desk of [first, second]) {
        await desk.goto('/gestion/partenariats')
        await desk.getByRole('link', { name: title }).click()
        await desk.getByLabel('Ce qui est à compléter').fill('Merci de compléter.')
      }
      await first.getByRole('button', { name: 'Envoyer la demande' }).click()
      await expect(first.getByText('Complément demandé').first()).toBeVisible()
      await second.getByRole('button', { name: 'Envoyer la demande' }).click()
      await expect(second.getByRole('main')).toContainText('Un complément a été demandé pour ce dossier')
      await expect(refusalOn(second)).toContainText(people.officer.name)
      await expect(second.getByLabel('Ce qui est à compléter')).toHaveValue('Merci de compléter.')
      await first.reload()
      await expect(first.getByText('Complément demandé –')).toHaveCount(1)
    })
  })
}
