import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { fillUntilSubject, openFile } from './support/partnership-files'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'

/** The line that says how the saving goes. */
const saving = (page: Page) => page.locator('form [aria-live="polite"]')

test('what is typed saves itself, waits for the connection and the session, and never overwrites', async ({
  openAs,
}) => {
  test.slow()
  const page = await openAs(people.alencon)
  await openFile(page)
  await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
  const context = page.getByLabel('Contexte')

  await context.fill('Première phrase.')
  await expect(saving(page)).toHaveText(/^Enregistré à \d\d:\d\d$/)
  await page.reload()
  await expect(context).toHaveValue('Première phrase.')

  await page.context().setOffline(true)
  await context.fill('Écrite hors connexion.')
  await expect(saving(page)).toContainText('La connexion est coupée')
  await page.context().setOffline(false)
  await expect(saving(page)).toHaveText(/^Enregistré à/)

  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await context.fill('Écrite après la session.')
  await expect(saving(page)).toContainText('Votre session a expiré')
  await page.context().addCookies(cookies)
  await expect(saving(page)).toHaveText(/^Enregistré à/)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByLabel('Contexte')).toHaveValue('Écrite après la session.')

  await other.getByLabel('Contexte').fill('Écrite dans un autre onglet.')
  await expect(saving(other)).toHaveText(/^Enregistré à/)
  await context.fill('Gardée à l’écran.')
  await expect(saving(page)).toContainText('enregistré ailleurs')
  await expect(context).toHaveValue('Gardée à l’écran.')
  await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
  await expect(refusalOn(page)).toContainText('enregistré ailleurs')
  await other.reload()
  await expect(other.getByLabel('Contexte')).toHaveValue('Écrite dans un autre onglet.')
})

test('a button pressed while a saving is under way goes on', async ({ openAs }) => {
  const page = await openAs(people.alencon)
  await openFile(page)
  await fillUntilSubject(page, `Commune d’essai ${randomUUID().slice(0, 8)}`)
  await page.route('**/enregistrement', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  const title = `Essai pressé ${randomUUID().slice(0, 8)}`
  const sent = page.waitForRequest('**/enregistrement')
  await page.getByLabel('Titre').fill(title)
  await sent
  await page.getByRole('button', { name: 'Enregistrer et quitter' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})
