import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import {
  deskDelegation,
  meetings,
  openRegistrationForm,
  personRow,
  sendRegistration,
  typePeople,
  withdraw,
} from './support/delegations'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'
import { ways } from './support/ways'

/** A collectivité has one delegation at a time in a meeting. */
const member = {
  'on a desktop': people.cergy,
  'on a phone': people.grenoble,
  'without script': people.alencon,
}

for (const { way, use } of ways) {
  test.describe(`a member ${way}`, () => {
    test.use(use)

    test('registers a delegation, sees it accepted, changes it and withdraws it', async ({ openAs }) => {
      test.slow()
      const person = member[way]
      const page = await openAs(person)
      const mailbox = await openAs(person)
      const desk = await openAs(people.officer)
      const mail = (news: string) =>
        waitForMail(mailbox, { to: person.email, subject: `${news} : Atelier de la dynamique Sahel` })

      await openRegistrationForm(page, meetings.twoDays)
      await typePeople(page, [
        { name: 'Awa Diarra', job: 'Maire adjointe', needs: 'Repas végétarien' },
        { name: 'Jean Petit' },
      ])
      const days = personRow(page, 2).getByRole('checkbox')
      await expect(days).toHaveCount(2)
      await days.first().uncheck()
      await page.getByLabel('Message aux organisateurs').fill('Arrivée la veille.')
      await expectAccessible(page)
      const reference = await sendRegistration(page)
      await expect(page.getByRole('status')).toHaveText('Votre demande d’inscription est enregistrée.')
      await expect(page.getByText('Cette inscription attend la réponse')).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: 'Awa Diarra' })).toContainText('Repas végétarien')
      await expectAccessible(page)
      await mail('Inscription reçue')
      await expect(mailbox.getByText(`Référence : ${reference}`)).toBeVisible()

      await desk.goto(`/gestion/agenda/${meetings.twoDays}?statut=en-attente`)
      const request = deskDelegation(desk, reference)
      await expect(request).toContainText('Arrivée la veille.')
      await request.getByRole('button', { name: 'Accepter' }).click()
      await expect(desk.getByRole('status')).toContainText(`L’inscription ${reference} est confirmée`)
      await mail('Inscription confirmée')
      await expect(mailbox.getByRole('heading', { name: 'Pièce jointe : rencontre.ics' })).toBeVisible()
      await expect(mailbox.getByText('BEGIN:VCALENDAR')).toContainText('METHOD:REQUEST')

      await page.goto('/espace/agenda?vue=inscriptions')
      const line = page.getByRole('row').filter({ hasText: 'Atelier de la dynamique Sahel' })
      await line.filter({ hasText: 'Confirmée' }).getByRole('link').click()
      await expect(page.getByRole('link', { name: 'Ajouter à mon calendrier' })).toBeVisible()
      await page.getByRole('link', { name: 'Modifier' }).click()
      await expect(personRow(page, 1).getByLabel('Prénom et nom')).toHaveValue('Awa Diarra')
      await expect(personRow(page, 2).getByRole('checkbox').first()).not.toBeChecked()
      await personRow(page, 2).getByLabel('Prénom et nom').fill('Jeanne Petit')
      await page.getByRole('button', { name: 'Enregistrer les changements' }).click()
      await expect(page.getByRole('status')).toHaveText('Vos changements sont enregistrés.')
      await expect(page.getByRole('row').filter({ hasText: 'Jeanne Petit' })).toBeVisible()
      await expect(page.getByText('Jean Petit')).toBeHidden()
      await mail('Inscription modifiée')
      await expect(mailbox.getByText('Elle reste confirmée.')).toBeVisible()

      await withdraw(page, reference)
      await mail('Inscription retirée')
      await expect(mailbox.getByText('BEGIN:VCALENDAR')).toContainText('METHOD:CANCEL')
      await desk.goto(`/gestion/agenda/${meetings.twoDays}?statut=retirees`)
      await expect(deskDelegation(desk, reference)).toContainText('Retirée')
    })
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`staff ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled })

    test('refuses a delegation with a reason, which the delegation reads', async ({ openAs }) => {
      const person = people.illeEtVilaine
      const meeting = javaScriptEnabled ? meetings.twoDays : meetings.videoOnly
      const page = await openAs(javaScriptEnabled ? person : people.angers)
      const desk = await openAs(people.officer)
      await openRegistrationForm(page, meeting)
      await typePeople(page, [{ name: 'Fatou Sow' }])
      const reference = await sendRegistration(page)

      await desk.goto(`/gestion/agenda/${meeting}`)
      const request = deskDelegation(desk, reference)
      await request.getByText('Refuser', { exact: true }).click()
      await request.getByRole('button', { name: 'Refuser l’inscription' }).click()
      await expect(refusalOn(desk)).toContainText('Écrivez le motif')
      await deskDelegation(desk, reference)
        .getByLabel('Motif')
        .fill('Exemple de motif : la salle est trop petite.')
      await deskDelegation(desk, reference).getByRole('button', { name: 'Refuser l’inscription' }).click()
      await expect(desk.getByRole('status')).toContainText(`L’inscription ${reference} est refusée`)

      await page.reload()
      await expect(page.getByText('Cités Unies France n’a pas pu retenir cette inscription')).toBeVisible()
      await expect(page.getByText('la salle est trop petite')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Modifier' })).toBeHidden()
    })
  })
}

test('staff downloads who comes as a table that Excel opens as it should', async ({ openAs }) => {
  const desk = await openAs(people.officer)
  await desk.goto(`/gestion/agenda/${meetings.videoOnly}`)
  const download = desk.waitForEvent('download')
  await desk.getByRole('link', { name: 'Télécharger la liste' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`inscriptions-${meetings.videoOnly}.csv`)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFF'), 'the mark by which Excel knows the encoding').toBe(true)
  const [header, ...lines] = text.slice(1).trimEnd().split('\r\n')
  expect(header?.split(';')).toEqual(expect.arrayContaining(['Nom', 'Fonction', 'Courriel', 'Besoins']))
  expect(lines.find((line) => line.includes('Sonia Belkacem'))).toContain(';')
})

for (const { meeting, words } of [
  { meeting: meetings.full, words: 'Complet' },
  { meeting: meetings.notYetOpen, words: 'Les inscriptions ouvriront le' },
  { meeting: meetings.closed, words: 'Inscriptions closes depuis le' },
]) {
  test(`a meeting says “${words}” and takes nobody`, async ({ page, openAs }) => {
    await page.goto(`/agenda/${meeting}`)
    await expect(page.getByRole('region', { name: 'Inscription' })).toContainText(words)
    await expect(page.getByRole('link', { name: 'Inscrire une délégation' })).toBeHidden()
    const member = await openAs(people.grenoble)
    await member.goto(`/espace/agenda/${meeting}/inscription`)
    await expect(member.getByRole('main')).toContainText(words)
    await expect(member.getByRole('button', { name: 'Envoyer l’inscription' })).toBeHidden()
    await expectAccessible(member)
  })
}
