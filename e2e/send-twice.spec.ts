import { randomUUID } from 'node:crypto'
import { expect, type Page, type Request } from '@playwright/test'
import { meetings, openRegistrationForm, typePeople, withdraw } from './support/delegations'
import { fillUntilSubject, goOn } from './support/partnership-files'
import { people } from './support/people'
import { test } from './support/test'

test('a double click registers one delegation', async ({ openAs }) => {
  const page = await openAs(people.cergy)
  await openRegistrationForm(page, meetings.membersOnly)
  await typePeople(page, [{ name: 'Awa Diarra' }])
  await page.getByRole('button', { name: 'Envoyer l’inscription' }).dblclick()
  await page.waitForURL(/\/espace\/inscriptions\//)
  const reference = new URL(page.url()).pathname.split('/').pop() ?? ''
  await page.goto('/espace/agenda?vue=inscriptions')
  const live = page
    .getByRole('row')
    .filter({ hasText: 'Préparer sa déclaration' })
    .filter({ hasText: 'Confirmée' })
  await expect(live).toHaveCount(1)
  await withdraw(page, reference)
})

test.describe('the same post sent three times at once', () => {
  test.use({ javaScriptEnabled: false })

  test('opens one partnership file, and hands it in once', async ({ openAs }) => {
    const page = await openAs(people.alencon)
    await page.goto('/espace/partenariats/nouveau')
    const opened = await replay(page, () => page.getByRole('button', { name: 'Commencer' }).click())
    expect(new Set(opened).size, 'every answer leads to the same file').toBe(1)

    const title = `Essai envoyé trois fois ${randomUUID().slice(0, 8)}`
    await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
    await page.getByLabel('Titre').fill(title)
    await page.getByRole('textbox', { name: 'Objet' }).fill('Un dossier déposé une seule fois.')
    await goOn(page, 'Les montants')
    await goOn(page, 'Les contacts et les documents')
    await goOn(page, 'Relecture et dépôt')
    const submitted = await replay(page, () =>
      page.getByRole('button', { name: 'Déposer le dossier' }).click(),
    )
    expect(new Set(submitted).size).toBe(1)
    const desk = await openAs(people.officer)
    await desk.goto('/gestion/partenariats')
    await expect(desk.getByRole('link', { name: title })).toHaveCount(1)
  })

  test('proposes one news item', async ({ openAs }) => {
    const page = await openAs(people.alencon)
    const title = `Nouvelle envoyée trois fois ${randomUUID().slice(0, 8)}`
    await page.goto('/espace/actualites/proposer')
    await page.getByLabel('Titre').fill(title)
    await page.getByLabel('Résumé').fill('Une nouvelle inventée.')
    await page.getByLabel('Texte').fill('Rien de plus.')
    await replay(page, () => page.getByRole('button', { name: 'Envoyer à Cités Unies France' }).click())
    await expect(page.getByRole('row').filter({ hasText: title })).toHaveCount(1)
  })
})

/** Presses a button, then sends the very same request twice more; answers with where each led. */
async function replay(page: Page, press: () => Promise<void>): Promise<string[]> {
  const posted = page.waitForRequest((request) => request.method() === 'POST')
  await press()
  const request = await posted
  await page.waitForLoadState()
  const [second, third] = await Promise.all([resend(page, request), resend(page, request)])
  return [(await (await request.response())?.headerValue('location')) ?? '', second, third]
}

async function resend(page: Page, request: Request): Promise<string> {
  const { 'content-type': type = '', origin = '' } = await request.allHeaders()
  const answer = await page.request.post(request.url(), {
    headers: { 'content-type': type, origin },
    data: request.postDataBuffer() ?? Buffer.alloc(0),
    maxRedirects: 0,
  })
  expect(answer.status()).toBeLessThan(400)
  return answer.headers().location ?? ''
}
