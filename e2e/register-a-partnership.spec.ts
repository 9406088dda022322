import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { answerNature, declareAuthority, expectStep, goOn, openFile } from './support/partnership-files'
import { people } from './support/people'
import { signIn } from './support/sign-in'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'
import { ways } from './support/ways'

const member = {
  'on a desktop': people.montreuilAgent,
  'on a phone': people.allier,
  'without script': people.grenoble,
}

for (const { way, use } of ways) {
  test.describe(`a member ${way}`, () => {
    test.use(use)

    test('registers a partnership, corrects it when asked, and finds it published', async ({
      page,
      openAs,
      openAsVisitor,
    }) => {
      test.slow()
      const person = member[way]
      const title = `Essai de partenariat ${randomUUID().slice(0, 8)}`
      const authority = `Commune d’essai ${randomUUID().slice(0, 8)}`
      const mailbox = await openAsVisitor()
      const visitor = await openAsVisitor()
      const desk = await openAs(people.officer)

      await signIn(page, person)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bonjour ${person.name}`)
      await page.getByRole('link', { name: 'Tous vos partenariats' }).click()

      await openFile(page)
      await declareAuthority(page, authority)
      await goOn(page, 'La nature du lien')
      await answerNature(page)
      await page.getByLabel('Année de début').fill('2021')
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(page).toHaveURL(/\/espace\/partenariats/)

      const draft = page.getByRole('listitem').filter({ hasText: authority })
      await expect(draft).toContainText('Brouillon')
      await draft.getByRole('link', { name: 'Reprendre' }).click()
      await expectStep(page, 'La nature du lien')
      await expect(page.getByLabel('Année de début')).toHaveValue('2021')
      await expect(page.getByRole('radio', { name: 'Projet limité dans le temps' })).toBeChecked()
      await goOn(page, 'La convention et ses dates')
      await goOn(page, 'Les thèmes et les ODD')
      await page.getByLabel('Thème principal').selectOption({ index: 1 })
      await goOn(page, 'L’objet et le contexte')
      await page.getByLabel('Titre').fill(title)
      await page
        .getByRole('textbox', { name: 'Objet' })
        .fill('Un partenariat inventé pour l’essai du portail.')
      await goOn(page, 'Les montants')
      await goOn(page, 'Les contacts et les documents')
      const contact = page.getByRole('group', { name: 'Côté partenaire' })
      await contact.getByLabel('Prénom et nom').fill('Awa Canari')
      await contact.getByLabel('Adresse électronique').fill('awa.canari@example.org')
      await attach(page, 'Convention publique', true)
      await attach(page, 'Délibération privée', false)
      await goOn(page, 'Relecture et dépôt')
      await expect(page.getByRole('main')).toContainText(authority)
      await expect(page.getByRole('main')).toContainText('Awa Canari')
      await page.getByRole('button', { name: 'Déposer le dossier' }).click()
      await expect(page.getByRole('status')).toHaveText(
        'Le dossier est déposé. Un courriel vous le confirme.',
      )
      await expectAccessible(page)
      await waitForMail(mailbox, { to: person.email, subject: `Dossier bien reçu : ${title}` })
      await visitor.goto(`/partenariats?q=${encodeURIComponent(title)}`)
      await expect(visitor.getByText('Aucun partenariat ne correspond')).toBeVisible()

      await desk.goto('/gestion')
      await desk
        .getByRole('main')
        .getByRole('link', { name: /partenariats? déposés?/ })
        .click()
      await desk.getByRole('link', { name: title }).click()
      await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title)
      const file = desk.url()
      const request = desk.getByRole('form', { name: 'Demander un complément' })
      await request.getByLabel('Ce qui est à compléter').fill('Merci de préciser le contexte.')
      await request.getByRole('button', { name: 'Envoyer la demande' }).click()
      await expect(desk.getByRole('status').first()).toBeVisible()

      await waitForMail(mailbox, { to: person.email, subject: `Un complément est demandé : ${title}` })
      await expect(mailbox.getByText('> Merci de préciser le contexte.')).toBeVisible()
      const link = mailbox.getByRole('main').getByRole('link', { name: /\/espace\/partenariats\/dossiers\// })
      await page.goto((await link.getAttribute('href')) ?? '')
      await expect(page.getByText('Merci de préciser le contexte.').first()).toBeVisible()
      await page.getByRole('link', { name: 'Compléter le dossier' }).click()
      await page.getByRole('link', { name: 'Modifier : L’objet et le contexte' }).click()
      await page.getByLabel('Contexte').fill('Né d’un échange entre deux écoles, il associe les habitants.')
      await goOn(page, 'Les montants')
      await goOn(page, 'Les contacts et les documents')
      await goOn(page, 'Relecture et dépôt')
      await page.getByRole('button', { name: 'Déposer le dossier' }).click()
      await expect(page.getByRole('status')).toHaveText(
        'Le dossier est déposé. Un courriel vous le confirme.',
      )

      await desk.goto(file)
      await expect(desk.getByRole('main')).toContainText('Né d’un échange entre deux écoles')
      await desk.getByRole('button', { name: 'Accepter et publier' }).click()
      await expect(desk.getByRole('link', { name: 'Voir la fiche publiée' })).toBeVisible()
      await waitForMail(mailbox, { to: person.email, subject: `Partenariat publié : ${title}` })

      await visitor.reload()
      await visitor.getByRole('link', { name: title, exact: true }).click()
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(visitor.getByRole('main')).toContainText(authority)
      await expect(visitor.getByRole('main')).toContainText('Né d’un échange entre deux écoles')
      await expectPublicPartOnly(visitor)
      await visitor.goto(`/recherche?q=${encodeURIComponent(title)}`)
      await expect(visitor.getByRole('main').getByRole('link', { name: title })).toBeVisible()
      await page.goto('/espace/partenariats?vue=publies')
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()

      await desk.goto('/gestion/journal?action=submission.accepted')
      const lines = desk
        .getByRole('row')
        .filter({ has: desk.getByRole('link', { name: 'Partenariat accepté et publié' }) })
      const accepted = lines.filter({ hasText: people.officer.name }).getByRole('link')
      const addresses = await accepted.evaluateAll((links) => links.map((one) => one.getAttribute('href')))
      expect(addresses).toContain(new URL(file).pathname)
    })
  })
}

/** Sends one document into the file, from its step of contacts and documents. */
async function attach(page: Page, title: string, isPublic: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un document' }).click()
  const buffer = Buffer.from(`%PDF-1.7 ${title}`)
  await page.getByLabel('Fichier').setInputFiles({ name: 'essai.pdf', mimeType: 'application/pdf', buffer })
  await page.getByLabel('Titre').fill(title)
  await page.getByRole('combobox', { name: /^Nature/ }).selectOption('Convention')
  if (isPublic) await page.getByLabel('Visible par tous sur la fiche').check()
  await page.getByRole('button', { name: 'Ajouter ce document' }).click()
  await expectStep(page, 'Les contacts et les documents')
  await expect(page.getByLabel('Titre').last()).toHaveValue(title)
}

/** On a public record: its public document, saved and not shown; nobody's name, nothing private. */
async function expectPublicPartOnly(visitor: Page): Promise<void> {
  const html = await visitor.content()
  expect(html).not.toMatch(/canari/i)
  expect(html).not.toContain('Délibération privée')
  const link = visitor.getByRole('link', { name: /Convention publique/ })
  const file = await visitor.request.get((await link.getAttribute('href')) ?? '')
  expect(file.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining('attachment'),
    'x-content-type-options': 'nosniff',
  })
  expect(file.headers()['content-security-policy']).toContain('sandbox')
  expect(await file.text()).toContain('%PDF-1.7')
}
