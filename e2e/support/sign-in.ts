import { expect, type Page } from '@playwright/test'
import type { Person } from './people'
import { takeTurns } from './take-turns'
import { mailsFor, waitForMail } from './wait-for-mail'

/**
 * Signs in the way people do: ask for a link, open it in the mail, press the button. Ends where that leads; answers
 * with the address of the mail. One at a time for each person, or each could take the link of the other.
 */
export function signIn(page: Page, person: Person): Promise<string> {
  const link = { to: person.email, subject: /lien de connexion/i }
  return takeTurns(person.email, async () => {
    const seen = await mailsFor(page, link)
    await page.goto('/connexion')
    await page.getByLabel('Adresse électronique').fill(person.email)
    await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')
    await waitForMail(page, link, seen)
    const mail = page.url()
    await followLink(page)
    await expect(page).not.toHaveURL(/\/connexion/)
    return mail
  })
}

/** Follows the link of the mail on screen and presses the button it leads to. */
export async function followLink(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /\/connexion\/lien/ })
    .click()
  await page.getByRole('button', { name: 'Me connecter' }).click()
}
