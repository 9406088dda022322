import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'
import { ways } from './support/ways'

const member = {
  'on a desktop': people.angers,
  'on a phone': people.chambery,
  'without script': people.alencon,
}

for (const { way, use } of ways) {
  test.describe(`a member ${way}`, () => {
    test.use(use)

    test('proposes a news item, which staff publishes and everyone reads', async ({
      openAs,
      openAsVisitor,
      request,
    }) => {
      test.slow()
      const person = member[way]
      const title = `Nouvelle d’essai ${randomUUID().slice(0, 8)}`
      const page = await openAs(person)
      const desk = await openAs(people.editor)
      const visitor = await openAsVisitor()

      await page.goto('/espace/actualites/proposer')
      await page.getByLabel('Titre').fill(title)
      await page.getByLabel('Résumé').fill('Une nouvelle inventée pour l’essai du portail.')
      await page
        .getByLabel('Texte')
        .fill('## Un titre\n\nUn **paragraphe** avec [un lien](https://exemple.fr).\n\n- une liste')
      await page.getByRole('group', { name: 'Pays concernés' }).getByLabel('Pays 1').selectOption('Mali')
      await page.getByRole('button', { name: 'Envoyer à Cités Unies France' }).click()
      await expect(page.getByRole('status')).toContainText('Votre actualité est envoyée')
      await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible()
      await expectAccessible(page)
      await visitor.goto('/actualites')
      await expect(visitor.getByText(title)).toBeHidden()

      await desk.goto('/gestion')
      await desk
        .getByRole('main')
        .getByRole('link', { name: /actualités? proposées?/ })
        .click()
      await desk.getByRole('link', { name: title }).click()
      await expect(
        desk.getByRole('region', { name: 'Aperçu' }).getByRole('link', { name: 'un lien' }),
      ).toBeVisible()
      const groups = desk.getByRole('group', { name: 'Groupes' })
      await groups.getByLabel('Groupe 1').selectOption('Groupe-pays Mali')
      await desk.getByRole('button', { name: 'Enregistrer et publier' }).click()
      await expect(desk.getByRole('status')).toContainText('L’actualité est en ligne.')
      await waitForMail(visitor, { to: person.email, subject: `Votre actualité est en ligne : ${title}` })

      await visitor.goto('/actualites')
      await visitor.getByRole('main').getByRole('link', { name: title }).click()
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(visitor.getByRole('heading', { level: 2, name: 'Un titre' })).toBeVisible()
      const search = `/recherche?q=${encodeURIComponent(title)}`
      for (const address of ['/groupes/mali', '/pays/mali', '/actualites?pays=mali', search]) {
        await visitor.goto(address)
        await expect(
          visitor.getByRole('main').getByRole('link', { name: title }).first(),
          address,
        ).toBeVisible()
      }
      expect(await (await request.get('/actualites/atom.xml')).text()).toContain(title)

      await desk.getByRole('form', { name: 'Archiver' }).getByRole('button', { name: 'Archiver' }).click()
      await expect(desk.getByRole('status')).toContainText('L’actualité n’est plus en ligne.')
      await visitor.goto('/actualites')
      await expect(visitor.getByText(title)).toBeHidden()
      expect(await (await request.get('/actualites/atom.xml')).text()).not.toContain(title)
    })
  })
}

test('staff refuses a proposal, and its author reads why', async ({ openAs, openAsVisitor }) => {
  const title = `Nouvelle refusée ${randomUUID().slice(0, 8)}`
  const page = await openAs(people.cergy)
  await page.goto('/espace/actualites/proposer')
  await page.getByLabel('Titre').fill(title)
  await page.getByLabel('Résumé').fill('Une nouvelle inventée, qui sera refusée.')
  await page.getByLabel('Texte').fill('Rien de plus.')
  await page.getByRole('button', { name: 'Envoyer à Cités Unies France' }).click()
  await expect(page.getByRole('status')).toContainText('Votre actualité est envoyée')

  const desk = await openAs(people.editor)
  await desk.goto('/gestion/actualites')
  await desk.getByRole('link', { name: title }).click()
  const refusal = desk.getByRole('form', { name: 'Refuser la proposition' })
  await refusal.getByLabel('Raison d’un refus').fill('Cette nouvelle n’est qu’un essai.')
  await refusal.getByRole('button', { name: 'Refuser la proposition' }).click()
  await expect(desk.getByRole('status')).toContainText('La proposition est refusée')
  const mailbox = await openAsVisitor()
  await waitForMail(mailbox, {
    to: people.cergy.email,
    subject: `Votre actualité n’a pas été retenue : ${title}`,
  })
  await page.goto('/espace/actualites/proposer')
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(
    'Cette nouvelle n’est qu’un essai.',
  )
})
