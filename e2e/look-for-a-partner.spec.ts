import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'
import { waitForMail } from './support/wait-for-mail'
import { ways } from './support/ways'

/** A form open to everybody is not taken from who fills it in faster than a person would. */
const LEAST_MS = 3_100

for (const { way, use } of ways) {
  test.describe(`an authority abroad ${way}`, () => {
    test.use(use)

    test('posts a search, receives a message, and ends it, without an account', async ({
      page,
      openAs,
      openAsVisitor,
    }) => {
      test.slow()
      const mark = randomUUID().slice(0, 8)
      const title = `Commune d’essai ${mark} cherche un appui`
      const author = `auteur-${mark}@commune.example.org`
      const sender = `lecteur-${mark}@ville.example.org`
      const mailbox = await openAsVisitor()
      const desk = await openAs(people.editor)

      await page.goto('/recherches-de-partenaires/deposer')
      await page.waitForTimeout(LEAST_MS)
      await page.getByRole('button', { name: 'Envoyer la recherche' }).click()
      await expect(refusalOn(page)).toContainText('Écrivez le nom de votre collectivité')
      await page.getByLabel('Nom de l’autorité').fill(`Commune d’essai ${mark}`)
      await page.getByLabel('Pays', { exact: false }).first().selectOption('Togo')
      await page.getByLabel('Échelon').selectOption('Échelon local')
      await page.getByLabel('Titre').fill(title)
      await page
        .getByLabel('Ce que vous cherchez')
        .fill('Une recherche inventée pour l’essai du portail, sans aucune suite réelle.')
      await page.getByLabel('Thème 1').selectOption({ index: 2 })
      await page.getByLabel('Votre nom').fill('Afi Exemple')
      await page.getByLabel('Votre adresse électronique').fill(author)
      await page.waitForTimeout(LEAST_MS)
      await page.getByRole('button', { name: 'Envoyer la recherche' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')

      await waitForMail(mailbox, { to: author, subject: /Confirmez votre recherche/ })
      await followMail(mailbox)
      await expect(desk.getByText(title)).toBeHidden()
      await mailbox.getByRole('button', { name: 'Confirmer mon adresse' }).click()
      await expect(mailbox.getByRole('heading', { level: 1 })).toHaveText('Votre adresse est confirmée')

      await desk.goto('/gestion')
      await desk
        .getByRole('main')
        .getByRole('link', { name: /recherches? de partenaires? déposées?/ })
        .click()
      await desk.getByRole('link', { name: title }).click()
      await expectAccessible(desk)
      await desk.getByRole('button', { name: 'Publier' }).click()
      await expect(desk.getByRole('status')).toContainText('La recherche est en ligne')

      await page.goto(`/recherches-de-partenaires?cote=etrangeres&q=${mark}`)
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByText(author)).toHaveCount(0)
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Écrire à l’auteur' }).click()
      await page.getByLabel('Votre nom').fill('Jeanne Exemple')
      await page.getByLabel('Votre adresse électronique').fill(sender)
      await page.getByLabel('Institution').fill('Ville d’essai')
      await page.getByLabel('Votre message').fill('Votre recherche nous intéresse, parlons-en.')
      await page.getByLabel(/J’accepte/).check()
      await page.waitForTimeout(LEAST_MS)
      await page.getByRole('button', { name: 'Envoyer le message' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')
      await waitForMail(mailbox, { to: sender, subject: /Confirmez votre message/ })
      await followMail(mailbox)
      await mailbox.getByRole('button', { name: 'Confirmer et transmettre' }).click()
      await expect(mailbox.getByRole('heading', { level: 1 })).toHaveText('Votre message est transmis')
      await waitForMail(mailbox, { to: author, subject: /Un message de Ville d’essai/ })
      await expect(mailbox.getByText('Votre recherche nous intéresse, parlons-en.').first()).toBeVisible()

      await waitForMail(mailbox, { to: author, subject: /est en ligne/ })
      await followMail(mailbox)
      await expect(mailbox.getByText('Messages transmis : 1')).toBeVisible()
      await mailbox.getByRole('button', { name: 'Renouveler pour un an' }).click()
      await expect(mailbox.getByRole('status')).toContainText('renouvelée')
      await mailbox.getByRole('button', { name: 'Mettre fin à la recherche' }).click()
      await expect(mailbox.getByRole('status')).toContainText('close')
      await page.goto(`/recherches-de-partenaires?q=${mark}`)
      await expect(page.getByText('Aucune recherche ne correspond')).toBeVisible()
    })
  })
}

test('a member posts a search that staff refuses, and writes to another without confirming', async ({
  openAs,
  openAsVisitor,
}) => {
  const title = `Une collectivité d’essai ${randomUUID().slice(0, 8)}`
  const page = await openAs(people.cergy)
  await page.goto('/recherches-de-partenaires')
  await page.getByRole('link', { name: /Collectivité française/ }).click()
  await page.getByLabel('Titre').fill(title)
  await page
    .getByLabel('Ce que vous cherchez')
    .fill('Une recherche inventée pour l’essai du portail, à refuser.')
  await page.getByLabel('Thème 1').selectOption({ index: 1 })
  await page.getByLabel('Pays 1').selectOption('Togo')
  await page.getByRole('button', { name: 'Déposer la recherche' }).click()
  await expect(page.getByRole('status')).toContainText('Votre recherche est déposée')

  const desk = await openAs(people.editor)
  await desk.goto('/gestion/recherches-de-partenaires')
  await desk.getByRole('link', { name: title }).click()
  await desk.getByLabel('Raison du refus').fill('Ce n’est qu’un essai.')
  await desk.getByRole('button', { name: 'Refuser la recherche' }).click()
  await expect(desk.getByRole('status')).toContainText('La recherche est refusée')
  await page.reload()
  await expect(page.getByText('Ce n’est qu’un essai.')).toBeVisible()

  await page.goto('/recherches-de-partenaires/demonstration-une-commune-cherche-un-appui/contact')
  await page.getByRole('link', { name: 'Écrivez depuis votre espace' }).click()
  await page.getByLabel('Votre message').fill('Un message d’essai, parlons-en quand vous voulez.')
  await page.getByLabel(/J’accepte/).check()
  await page.getByRole('button', { name: 'Envoyer le message' }).click()
  await expect(page.getByRole('status')).toContainText('Votre message est transmis')
  const mailbox = await openAsVisitor()
  await waitForMail(mailbox, { to: 'contact@commune-imaginaire.example.org', subject: /Un message de/ })
})

/** Follows the link of the mail on screen to the page of the board it leads to. */
async function followMail(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /jeton=/ })
    .first()
    .click()
}
