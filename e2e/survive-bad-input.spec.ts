import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import {
  meetings,
  openRegistrationForm,
  personRow,
  sendRegistration,
  typePeople,
  withdraw,
} from './support/delegations'
import { expectAccessible } from './support/expect-accessible'
import {
  answerNature,
  declareAuthority,
  expectStep,
  fillUntilSubject,
  goOn,
  openFile,
} from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { signIn } from './support/sign-in'
import { test } from './support/test'
import { mailsFor } from './support/wait-for-mail'

const EXPIRED = 'Votre session a expiré. Reconnectez-vous dans un autre onglet'

for (const javaScriptEnabled of [true, false]) {
  const { angers, montreuil, chambery, illeEtVilaine } = people
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
      await goOn(page, 'La nature et les dates')
      await answerNature(page)
      await page.getByLabel('Année de début').fill('deux mille')
      await page.getByLabel('Première signature').fill('31/02/2020')
      await page.getByLabel('Signature', { exact: true }).fill('2024-05-10')
      await page.getByLabel('Transmission au préfet').fill('2024-05-09')
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
      await expect(summary).toContainText('La transmission au préfet précède la signature.')
    })

    test('a list answered with something else than its choices is refused', async ({ openAs }) => {
      const page = await openAs(chambery)
      await openFile(page)
      await declareAuthority(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await goOn(page, 'La nature et les dates')
      await answerNature(page)
      await tamper(page, 'input[name=kind]:checked', 'EMPIRE')
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
      await expect(refusalOn(page)).toContainText('Choisissez la nature du lien.')
      await expectStep(page, 'La nature et les dates')
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

    test('a form sent after the session ended is kept, and goes through once signed in again', async ({
      openAs,
    }) => {
      const page = await openAs(illeEtVilaine)
      await openRegistrationForm(page, meetings.twoDays)
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

    test('a long text sent after the session ended is kept', async ({ openAs }) => {
      const page = await openAs(angers)
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

    test('a step saved in two tabs overwrites nothing without saying so', async ({ openAs }) => {
      const [first, later] = [randomUUID(), randomUUID()].map((word) => `Essai ${word.slice(0, 8)}`) as [
        string,
        string,
      ]
      const page = await openAs(chambery)
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

    test('two officers cannot decide on the same file', async ({ openAs }) => {
      const title = `Essai à décider ${randomUUID().slice(0, 8)}`
      const page = await openAs(illeEtVilaine)
      await openFile(page)
      await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
      await page.getByLabel('Titre').fill(title)
      await page.getByRole('textbox', { name: 'Objet' }).fill('Deux personnes vont en décider.')
      await goOn(page, 'Les montants')
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
      await first.reload()
      await expect(first.getByText('Complément demandé –')).toHaveCount(1)
    })

    test('an address that leads nowhere says so, and where to go', async ({ page }) => {
      for (const address of [
        '/nulle-part',
        '/groupes/nulle-part',
        '/partenariats/nulle-part',
        '/agenda/2015/nulle/part',
      ]) {
        expect((await page.goto(address))?.status(), address).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’existe pas|introuvable/)
        await expect(page.getByRole('main').getByRole('link', { name: /plan du site/i })).toBeVisible()
      }
      await expectAccessible(page)
    })

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
      const link = { to: person.email, subject: /lien de connexion/i }
      await signIn(page, person)
      const [last = ''] = await mailsFor(page, link)
      const other = await openAsVisitor()
      await other.goto(last)
      await other
        .getByRole('main')
        .getByRole('link', { name: /\/connexion\/lien/ })
        .click()
      await other.getByRole('button', { name: 'Me connecter' }).click()
      await expect(other.getByRole('main')).toContainText('Ce lien a déjà servi ou n’est plus valable.')
      await expect(other).toHaveURL(/\/connexion/)
    })
  })
}

/** Changes, as somebody with ill intent would, what a control of the form will send. */
async function tamper(page: Page, control: string, value: string): Promise<void> {
  await page.locator(control).evaluate((element, sent) => element.setAttribute('value', sent), value)
}
