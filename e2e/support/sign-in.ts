import { expect, type Page } from '@playwright/test'
import type { Person } from './people'
import { mailsFor, waitForMail } from './wait-for-mail'

const LINK = /lien de connexion/i

/** Signs in the way people do: ask for a link, open it in the mail, press the button. Ends where that leads. */
export async function signIn(page: Page, person: Person, start = '/connexion'): Promise<void> {
  const seen = await mailsFor(page, { to: person.email, subject: LINK })
  await page.goto(start)
  await page.getByLabel('Adresse électronique').fill(person.email)
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')
  await waitForMail(page, { to: person.email, subject: LINK }, seen)
  await page
    .getByRole('main')
    .getByRole('link', { name: /\/connexion\/lien/ })
    .click()
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await expect(page).not.toHaveURL(/\/connexion/)
}
