import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { answerNature, declareAuthority, goOn, openFile } from './support/partnership-files'
import { people } from './support/people'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'

test('staff refuses a file, and the collectivité reads why', async ({ openAs, openAsVisitor }) => {
  const person = people.illeEtVilaine
  const title = `Essai refusé ${randomUUID().slice(0, 8)}`
  const page = await openAs(person)
  const desk = await openAs(people.officer)
  const mailbox = await openAsVisitor()
  await openFile(page)
  await declareAuthority(page, `Cercle d’essai ${randomUUID().slice(0, 8)}`)
  await goOn(page, 'La nature du lien')
  await answerNature(page)
  await goOn(page, 'La convention et ses dates')
  await goOn(page, 'Les thèmes et les ODD')
  await page.getByLabel('Thème principal').selectOption({ index: 1 })
  await goOn(page, 'L’objet et le contexte')
  await page.getByLabel('Titre').fill(title)
  await page.getByRole('textbox', { name: 'Objet' }).fill('Un dossier inventé, qui sera refusé.')
  await goOn(page, 'Les montants')
  await goOn(page, 'Les contacts et les documents')
  await goOn(page, 'Relecture et dépôt')
  await page.getByRole('button', { name: 'Déposer le dossier' }).click()
  await expect(page.getByRole('status')).toContainText('Le dossier est déposé.')

  await desk.goto('/gestion/partenariats')
  await desk.getByRole('link', { name: title }).click()
  const refusal = desk.getByRole('form', { name: 'Refuser le dossier' })
  await refusal.getByRole('button', { name: 'Refuser le dossier' }).click()
  await expect(refusal.getByRole('alert')).toContainText('Choisissez un motif')
  await refusal.getByRole('radio', { name: 'Informations non vérifiables' }).check()
  await refusal.getByLabel('Précisions').fill('Aucune délibération n’est connue.')
  await refusal.getByRole('button', { name: 'Refuser le dossier' }).click()
  await expect(desk.getByRole('form', { name: 'Refuser le dossier' })).toBeHidden()

  await waitForMail(mailbox, { to: person.email, subject: `Dossier refusé : ${title}` })
  await expect(mailbox.getByText('> Aucune délibération n’est connue.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toContainText(
    'Les informations de ce dossier n’ont pas pu être vérifiées.',
  )
  await expect(page.getByRole('main')).toContainText('Aucune délibération n’est connue.')
  await page.goto(`/recherche?q=${encodeURIComponent(title)}`)
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeHidden()
})
