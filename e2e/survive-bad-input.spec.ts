import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { meetings, openRegistrationForm, personRow, typePeople } from './support/delegations'
import { expectAccessible } from './support/expect-accessible'
import { answerNature, declareAuthority, expectStep, goOn, openFile } from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'

const _EXPIRED = 'Votre session a expiré. Reconnectez-vous dans un autre onglet'

for (const javaScriptEnabled of [true, false]) {
  const { angers, montreuil, chambery } = people
  const script = javaScriptEnabled ? 'with script' : 'without script'

  test.describe(script, () => {
    test.use({ javaScriptEnabled })

    test('what is missing, too long or no address is said beside its field, and all that was typed stays', async ({
      openAs,
    }) => {
      const page = await openAs(montreuil)
      await openRegistrationForm(page, meetings.twoDays)
      await page.getByLabel('Message aux organisateurs').fill('À garder')
      await page.getByRole('button', { name: 'Envoyer l’inscription' }).click()
      await expect(refusalOn(page)).toContainText('Écrivez le nom d’une personne au moins.')
      await expect(page.getByLabel('Prénom et nom')).toHaveAccessibleDescription(/Écrivez le nom/)
      await expect(page.getByLabel('Message aux organisateurs')).toHaveValue('À garder')
      await expectAccessible(page)

      const long = 'A'.repeat(121)
      await typePeople(page, [{ name: long }, { name: 'Jean Petit' }])
      await personRow(page, 2).getByLabel('Adresse électronique').fill('jean chez lui')
      for (const day of await personRow(page, 2).getByRole('checkbox').all()) await day.uncheck()
      await page.getByRole('button', { name: 'Envoyer l’inscription' }).click()
      await expect(refusalOn(page)).toContainText('120 caractères au plus.')
      await expect(refusalOn(page)).toContainText('Écrivez une adresse comme')
      await expect(personRow(page, 1).getByLabel('Prénom et nom')).toHaveValue(long)
      await expect(personRow(page, 2).getByLabel('Adresse électronique')).toHaveValue('jean chez lui')
      await page.goto('/espace/agenda?vue=inscriptions')
      await expect(page.getByRole('row').filter({ hasText: 'Jean Petit' })).toHaveCount(0)
    })

    test('wrong dates are said beside their field, and stay as typed', async ({ openAs }) => {
      const page = await openAs(chambery)
      await openFile(page)
      await declareAuthority(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await goOn(page, 'La nature du lien')
      await answerNature(page)
      await page.getByLabel('Année de début').fill('deux mille')
      await page.getByLabel('Première signature').fill('31/02/2020')
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
      const summary = refusalOn(page)
      await expect(summary).toContainText('Année attendue sur quatre chiffres')
      await expect(summary).toContainText('Écrivez une année, un mois et une année, ou une date')
      await expect(page.getByLabel('Année de début')).toHaveValue('deux mille')
      await expect(page.getByLabel('Première signature')).toHaveValue('31/02/2020')
      await expect(page.getByRole('radio', { name: 'Projet limité dans le temps' })).toBeChecked()
      await page.getByLabel('Année de début').fill('2022')
      await page.getByLabel('Année de fin').fill('2021')
      await page.getByLabel('Première signature').fill('')
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
      await expect(summary).toContainText('L’année de fin précède l’année de début.')
      await page.getByLabel('Année de fin').fill('2024')
      await goOn(page, 'La convention et ses dates')
      await page.getByLabel('Signature', { exact: true }).fill('2024-05-10')
      await page.getByLabel('Transmission au préfet').fill('2024-05-09')
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
      await expect(summary).toContainText('La transmission au préfet précède la signature.')
    })

    test('a list answered with something else than its choices is refused', async ({ openAs }) => {
      const page = await openAs(chambery)
      await openFile(page)
      await declareAuthority(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await goOn(page, 'La nature du lien')
      await answerNature(page)
      await tamper(page, 'input[name=kind]:checked', 'EMPIRE')
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
      await expect(refusalOn(page)).toContainText('Choisissez la nature du lien.')
      await expectStep(page, 'La nature du lien')
    })

    test('a file opened in the name of another collectivité is refused', async ({ openAs }) => {
      const stranger = await openAs(angers)
      await stranger.goto('/espace/partenariats/nouveau')
      const id = await stranger.locator('input[name=collectiviteId]').getAttribute('value')
      const page = await openAs(montreuil)
      for (const foreign of [id ?? '', 'not an id', randomUUID()]) {
        await page.goto('/espace/partenariats/nouveau')
        await tamper(page, 'input[name=collectiviteId]', foreign)
        await page.getByRole('button', { name: 'Commencer' }).click()
        await expect(refusalOn(page)).toContainText(/pas le droit|de la liste|n’existe pas/)
        await expect(page).toHaveURL(/\/nouveau$/)
      }
    })
  })
}

/** Changes, as somebody with ill intent would, what a control of the form will send. */
async function tamper(page: Page, control: string, value: string): Promise<void> {
  await page.locator(control).evaluate((element, sent) => element.setAttribute('value', sent), value)
}
