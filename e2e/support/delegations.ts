import { expect, type Locator, type Page } from '@playwright/test'

/** One person of a delegation, as typed in the form. */
type TypedPerson = { name: string; job?: string; needs?: string }

/** Meetings of prisma/demo/events.yaml, by what can be done with them. */
export const meetings = {
  twoDays: 'demonstration-atelier-dynamique-sahel',
  videoOnly: 'demonstration-reunion-groupe-pays-mali',
  membersOnly: 'demonstration-atelier-declaration-apd',
  full: 'demonstration-cafe-des-elues-et-elus',
  notYetOpen: 'demonstration-reunion-groupe-pays-senegal',
  closed: 'demonstration-reunion-groupe-pays-liban',
}

/** Goes from the public page of a meeting to the form in which one registers the delegation of one's collectivité. */
export async function openRegistrationForm(page: Page, meeting: string): Promise<void> {
  await page.goto(`/agenda/${meeting}`)
  await page.getByRole('main').getByRole('link', { name: 'Inscrire une délégation' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Inscrire (une|la) délégation/)
}

/** The part of the form about the n-th person. */
export function personRow(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Personne ${number}`, exact: true })
}

/** Types the people of a delegation, one part of the form each. */
export async function typePeople(page: Page, people: TypedPerson[]): Promise<void> {
  for (const [index, { name, job, needs }] of people.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Ajouter une personne' }).click()
    const row = personRow(page, index + 1)
    await row.getByLabel('Prénom et nom').fill(name)
    if (job) await row.getByLabel('Fonction').fill(job)
    if (needs) await row.getByLabel('Besoins').fill(needs)
  }
}

/** Sends the form; answers with the reference the portal gives. */
export async function sendRegistration(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Envoyer l’inscription' }).click()
  await page.waitForURL(/\/espace\/inscriptions\//)
  return new URL(page.url()).pathname.split('/').pop() ?? ''
}

/** Withdraws a registration; the collectivité may then register again. */
export async function withdraw(page: Page, reference: string): Promise<void> {
  await page.goto(`/espace/inscriptions/${reference}`)
  await page.getByRole('link', { name: 'Retirer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retirer l’inscription ?')
  await page.getByRole('button', { name: 'Retirer l’inscription' }).click()
  await expect(page.getByText('Cette inscription a été retirée')).toBeVisible()
}

/** A delegation in the list of the staff. */
export function deskDelegation(page: Page, reference: string): Locator {
  return page.getByRole('article').filter({ hasText: `référence ${reference}` })
}
