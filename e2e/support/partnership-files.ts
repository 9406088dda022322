import { expect, type Page } from '@playwright/test'

const steps = [
  'Les parties',
  'La nature du lien',
  'La convention et ses dates',
  'Les thèmes et les ODD',
  'L’objet et le contexte',
  'Les montants',
  'Les contacts et les documents',
  'Relecture et dépôt',
] as const

/** Waits until the form stands at a step, and says so. */
export async function expectStep(page: Page, step: (typeof steps)[number]): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible()
}

/** Saves the step and goes to the next one. */
export async function goOn(page: Page, next: (typeof steps)[number]): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
  await expectStep(page, next)
}

/** Opens a new file from the member area; ends on its first step. */
export async function openFile(page: Page): Promise<void> {
  await page.goto('/espace/partenariats')
  await page.getByRole('link', { name: 'Nouveau partenariat' }).first().click() // untitled files bear the same words
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expectStep(page, 'Les parties')
}

/** Declares, on the first step, an authority of Mali the portal does not know yet. */
export async function declareAuthority(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une autorité partenaire' }).click()
  const search = page.getByRole('form', { name: 'Chercher une autorité partenaire' })
  await search.getByLabel('Nom').fill(name)
  await search.getByLabel('Pays').selectOption('Mali')
  await search.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByLabel('Nom de l’autorité')).toHaveValue(name)
  await page.getByRole('combobox', { name: /^Échelon/ }).selectOption('Échelon local')
  await page.getByRole('button', { name: 'Ajouter cette autorité' }).click()
  await expectStep(page, 'Les parties')
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
}

/** Answers the second step with the least it asks. */
export async function answerNature(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Projet limité dans le temps' }).check()
  await page.getByRole('radio', { name: 'En cours' }).check()
}

/** Answers everything the file asks, and stops before the subject. */
export async function fillUntilSubject(page: Page, authority: string): Promise<void> {
  await declareAuthority(page, authority)
  await goOn(page, 'La nature du lien')
  await answerNature(page)
  await goOn(page, 'La convention et ses dates')
  await goOn(page, 'Les thèmes et les ODD')
  await page.getByLabel('Thème principal').selectOption({ index: 1 })
  await goOn(page, 'L’objet et le contexte')
}
