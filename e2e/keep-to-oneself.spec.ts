import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { meetings, openRegistrationForm, typePeople } from './support/delegations'
import { everyPage } from './support/every-page'
import { openFile } from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { signedInState } from './support/signed-in-state'
import { test } from './support/test'
import { ways } from './support/ways'

/** A delegation of Montreuil that waits, in prisma/demo/pending-work.yaml. */
const REGISTRATION = '/espace/inscriptions/BAMAK93'
const NOT_FOUND = 'Cette page n’existe pas, ou plus'

test.describe('nobody sees the work of another collectivité', () => {
  test('neither its drafts, nor the pages around them', async ({ openAs, openAsVisitor }) => {
    const owner = await openAs(people.montreuil)
    await openFile(owner)
    const step = new URL(owner.url()).pathname
    const file = step.replace(/\/[^/]+$/, '')
    const addresses = [
      file,
      ...['parties', 'relecture', 'abandonner', 'ajouter-autorite', 'ajouter-collectivite'].map(
        (last) => `${file}/${last}`,
      ),
    ]
    for (const address of addresses) expect((await owner.goto(address))?.status(), address).toBe(200)

    const stranger = await openAs(people.angers)
    for (const address of addresses) await expectNotFound(stranger, address)
    const officer = await openAs(people.officer)
    await expectNotFound(officer, file.replace('/espace/partenariats/dossiers/', '/gestion/partenariats/'))
    const visitor = await openAsVisitor()
    for (const address of addresses) await expectSignIn(visitor, address)
  })

  test('nor its delegations', async ({ openAs, openAsVisitor }) => {
    const addresses = [REGISTRATION, `${REGISTRATION}/modifier`, `${REGISTRATION}/retrait`]
    const owner = await openAs(people.montreuilAgent)
    for (const address of addresses) expect((await owner.goto(address))?.status(), address).toBe(200)
    const stranger = await openAs(people.chambery)
    for (const address of addresses) await expectNotFound(stranger, address)
    expect((await stranger.request.get(`${REGISTRATION}/calendrier.ics`)).status()).toBe(404)
    const visitor = await openAsVisitor()
    for (const address of addresses) await expectSignIn(visitor, address)
  })
})

test('a member does not know that the pages of the staff exist', async ({ openAs }) => {
  const member = await openAs(people.montreuil)
  for (const address of pagesUnder('/gestion')) await expectNotFound(member, address)
  expect((await member.request.get(`/gestion/agenda/${meetings.videoOnly}/inscriptions.csv`)).status()).toBe(
    404,
  )
})

test('a visitor is asked to sign in before any page of members or staff', async ({ page, request }) => {
  for (const address of [...pagesUnder('/espace'), ...pagesUnder('/gestion')])
    await expectSignIn(page, address)
  const csv = await request.get(`/gestion/agenda/${meetings.videoOnly}/inscriptions.csv`)
  expect(new URL(csv.url()).pathname).toBe('/connexion')
})

test.describe('an élu', () => {
  test('reads what the collectivité does, and is offered nothing to change', async ({ openAs }) => {
    const page = await openAs(people.angersElected)
    await page.goto('/espace/inscriptions/CAFE22')
    await expect(page.getByRole('row').filter({ hasText: 'Anne Rousseau' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^(Modifier|Retirer)$/ })).toHaveCount(0)
    await page.goto('/espace/partenariats')
    await expect(page.getByRole('link', { name: 'Nouveau partenariat' })).toHaveCount(0)
    for (const { address, words } of [
      { address: '/espace/partenariats/nouveau', words: 'Votre compte ne permet pas d’ouvrir un dossier' },
      {
        address: '/espace/partenariats/modifier/angers-bamako',
        words: 'Votre compte lit les dossiers sans les modifier',
      },
      { address: '/espace/actualites/proposer', words: 'Vous pouvez lire, pas proposer' },
      { address: `/espace/agenda/${meetings.videoOnly}/inscription`, words: 'Les référents et les agents' },
    ]) {
      await page.goto(address)
      await expect(page.getByRole('main')).toContainText(words)
      await expect(page.getByRole('main').locator('form')).toHaveCount(0)
    }
  })
})

for (const { way, use } of ways) {
  test.describe(`a form opened by an agent, and sent by somebody else ${way}`, () => {
    test.use(use)

    for (const { who, person, words } of [
      { who: 'an élu', person: people.angersElected, words: 'Les référents et les agents' },
      {
        who: 'a member of another collectivité',
        person: people.montreuil,
        words: 'n’existe pas, ou ne vous est pas ouvert',
      },
    ]) {
      test(`is refused to ${who}, with what was typed`, async ({ openAs, browser }) => {
        const page = await openAs(people.angers)
        await openRegistrationForm(page, meetings.membersOnly)
        await typePeople(page, [{ name: 'Awa Diarra' }])
        await becomeSomebodyElse(page, await signedInState(browser, person))
        await page.getByRole('button', { name: 'Envoyer l’inscription' }).click()
        await expect(refusalOn(page)).toContainText(words)
        await expect(page.getByLabel('Prénom et nom')).toHaveValue('Awa Diarra')
      })
    }

    test('comes back wherever an élu may not write', async ({ openAs, browser }) => {
      const elected = await signedInState(browser, people.angersElected)
      for (const { address, field, button } of [
        {
          address: '/espace/recherches-de-partenaires/nouvelle',
          field: 'Titre',
          button: 'Déposer la recherche',
        },
        { address: '/espace/actualites/proposer', field: 'Titre', button: 'Envoyer à Cités Unies France' },
      ]) {
        const page = await openAs(people.angers)
        await page.goto(address)
        await page.getByLabel(field).first().fill('À garder')
        await becomeSomebodyElse(page, elected)
        await page.getByRole('button', { name: button }).click()
        await expect(refusalOn(page), address).toBeVisible()
        await expect(page.getByLabel(field).first(), address).toHaveValue('À garder')
      }
    })

    test('comes back when it is the step of a file of others', async ({ openAs, browser }) => {
      const page = await openAs(people.montreuil)
      await openFile(page)
      await page.goto(page.url().replace(/parties.*/, 'objet'))
      await page.getByLabel('Contexte').fill('À ne pas perdre.')
      await becomeSomebodyElse(page, await signedInState(browser, people.angers))
      await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
      await expect(refusalOn(page)).toContainText('n’existe pas, ou ne vous est pas ouvert')
      await expect(page.getByLabel('Contexte')).toHaveValue('À ne pas perdre.')
    })
  })
}

function pagesUnder(area: string): string[] {
  return everyPage.flatMap(({ example }) =>
    typeof example === 'string' && example.startsWith(area) ? [example] : [],
  )
}

async function expectNotFound(page: Page, address: string): Promise<void> {
  expect((await page.goto(address))?.status(), address).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOT_FOUND)
}

/** Asked to sign in, to come back to this page or to the one above it. */
async function expectSignIn(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const { pathname, searchParams } = new URL(page.url())
  expect(pathname, address).toBe('/connexion')
  expect(address.startsWith(searchParams.get('retour') ?? 'nowhere'), page.url()).toBe(true)
}

async function becomeSomebodyElse(page: Page, state: string): Promise<void> {
  const { cookies } = JSON.parse(await readFile(state, 'utf8'))
  await page.context().clearCookies()
  await page.context().addCookies(cookies)
}
