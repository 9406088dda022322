import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'
import { ways } from './support/ways'

// Each way asks about a country of its own, so that the others are not written to.
const about = {
  'on a desktop': 'Arménie',
  'on a phone': 'Vietnam',
  'without script': 'Philippines',
}

for (const { way, use } of ways) {
  test.describe(`staff and a member ${way}`, () => {
    test.use(use)

    test('a census is prepared, opened, answered, closed and published', async ({
      openAs,
      openAsVisitor,
    }) => {
      test.slow()
      const title = `Recensement d’essai ${randomUUID().slice(0, 8)}`
      const desk = await openAs(people.editor)
      const page = await openAs(people.grenoble)
      const visitor = await openAsVisitor()

      await desk.goto('/gestion/recensements')
      await desk.getByRole('link', { name: 'Préparer un recensement' }).click()
      await desk.getByLabel('Titre').fill(title)
      await desk.getByLabel('Pourquoi ce recensement').fill('Un recensement inventé pour l’essai du portail.')
      await desk.getByRole('group', { name: 'Pays concernés' }).getByLabel('Pays 1').selectOption(about[way])
      await desk.getByLabel('Dernier jour pour répondre').fill('2030-12-31')
      await desk.getByRole('button', { name: 'Enregistrer et écrire les questions' }).click()

      for (const question of [
        { label: 'Votre budget', kind: 'Un montant en euros' },
        { label: 'Vos sujets', kind: 'Plusieurs choix possibles', options: 'Eau\nSanté' },
      ]) {
        await desk.getByRole('link', { name: 'Ajouter une question' }).click()
        await desk.getByRole('textbox', { name: /^Question/ }).fill(question.label)
        await desk.getByLabel('Forme de la réponse').selectOption(question.kind)
        if (question.options) await desk.getByLabel('Réponses proposées').fill(question.options)
        await desk.getByLabel('Réponse obligatoire').check()
        await desk.getByRole('button', { name: 'Enregistrer la question' }).click()
        await expect(desk.getByText(question.label)).toBeVisible()
      }
      await desk.getByRole('form', { name: 'Monter la question 2' }).getByRole('button').click()
      await expect(desk.getByRole('listitem').filter({ hasText: '1. Vos sujets' })).toBeVisible()
      await desk.getByRole('link', { name: 'Préparer l’ouverture' }).click()
      await expectAccessible(desk)
      await desk.getByRole('button', { name: 'Ouvrir et prévenir' }).click()
      await expect(desk.getByRole('status')).toContainText('Le recensement est ouvert')
      const census = new URL(desk.url()).pathname

      await page.goto('/espace/recensements')
      await page.getByRole('link', { name: title }).click()
      await page.getByLabel('Votre budget').fill('beaucoup')
      await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
      await expect(refusalOn(page)).toContainText('montant en euros')
      await expect(page.getByLabel('Votre budget')).toHaveValue('beaucoup')
      await page.getByLabel('Votre budget').fill('12 000')
      await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
      await expect(page.getByRole('status')).toContainText('brouillon est enregistré')
      await page.getByLabel('Eau').check()
      await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
      await expect(page.getByRole('status')).toContainText('Votre réponse est envoyée')
      await expectAccessible(page)
      await waitForMail(visitor, { to: people.grenoble.email, subject: `Réponse reçue : ${title}` })

      await desk.goto(`${census}/reponses`)
      await desk.getByRole('link', { name: 'Grenoble' }).click()
      await expect(desk.getByText('12 000 €')).toBeVisible()
      const csv = await desk.request.get(`${census}/reponses.csv`)
      expect(await csv.text()).toContain('12000')
      const book = await desk.request.get(`${census}/reponses.xlsx`)
      expect((await book.body()).subarray(0, 2).toString()).toBe('PK')

      await desk.goto(census)
      await desk.getByRole('button', { name: 'Clore maintenant' }).click()
      await expect(desk.getByRole('status')).toContainText('Le recensement est clos')
      await page.goto('/espace/recensements')
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByText('Ce recensement est clos')).toBeVisible()

      await desk.getByRole('link', { name: 'Écrire la synthèse' }).click()
      await desk.getByLabel('Texte').fill('## Ce qui ressort\n\nUne réponse inventée.')
      await desk.getByRole('button', { name: 'Publier la synthèse' }).click()
      await expect(desk.getByRole('status')).toContainText('La synthèse est en ligne')
      await visitor.goto('/recensements')
      await visitor.getByRole('link', { name: title }).click()
      await expect(visitor.getByRole('heading', { name: 'Ce qui ressort' })).toBeVisible()
      await expect(visitor.getByRole('table', { name: 'Votre budget' })).toContainText('12 000 €')
      await expect(visitor.getByText('Grenoble')).toBeHidden()
      await expectAccessible(visitor)
      await desk.getByRole('form', { name: 'Retirer du site' }).getByRole('button').click()
      await expect(desk.getByRole('status')).toContainText('n’est plus en ligne')
    })
  })
}

test('an elected official reads, and does not answer', async ({ openAs }) => {
  const page = await openAs(people.angersElected)
  await page.goto('/espace/recensements/demonstration-initiatives-au-sahel')
  await expect(page.getByText('Vous pouvez lire, pas répondre')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Envoyer la réponse' })).toHaveCount(0)
})
