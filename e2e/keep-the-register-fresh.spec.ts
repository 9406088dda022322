import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { type Person, people } from './support/people'
import { test } from './support/test'
import { ways } from './support/ways'

/** Whose invented record is checked, and who is asked whether it takes part, in each way of coming. */
const casts: Record<string, { checks: Person; record: string; asked: Person }> = {
  'on a desktop': {
    checks: people.cergy,
    record: 'Démonstration : des jardins partagés',
    asked: people.chambery,
  },
  'without script': {
    checks: people.grenoble,
    record: 'Démonstration : des bibliothèques',
    asked: people.alencon,
  },
}

const recordOf = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

for (const { way, use } of ways) {
  const cast = casts[way]
  if (!cast) continue

  test.describe(`a member ${way}`, () => {
    test.use(use)

    test('says of a partnership that it is active, takes it back, and says that it has ended', async ({
      openAs,
    }) => {
      test.slow()
      const page = await openAs(cast.checks)
      await page.goto('/espace')
      await page.getByRole('link', { name: /partenariats? à vérifier/ }).click()
      const record = recordOf(page, cast.record)
      await record.getByRole('button', { name: 'Toujours actif' }).click()
      await expect(record.getByRole('status')).toHaveText('Votre réponse est notée.')
      await expect(record).toContainText('Vérifié le')
      await expectAccessible(page)

      await record.getByRole('button', { name: 'Annuler cette réponse' }).click()
      await expect(record.getByRole('button', { name: 'Toujours actif' })).toBeVisible()

      await record.getByRole('link', { name: 'Terminé' }).click()
      await page.getByLabel('Année de fin').fill('1990')
      await page.getByRole('button', { name: 'Déclarer la fin' }).click()
      await expect(page.getByText(/Le partenariat a commencé en 20/).last()).toBeVisible()
      await expect(page.getByLabel('Année de fin')).toHaveValue('1990')
      await page.getByLabel('Année de fin').fill('2024')
      await page.getByRole('button', { name: 'Déclarer la fin' }).click()
      await expect(record).toContainText('La nouvelle version est chez Cités Unies France.')

      const desk = await openAs(people.officer)
      await desk.goto('/gestion/partenariats')
      await expect(desk.getByRole('main').getByRole('link', { name: cast.record }).first()).toBeVisible()
      await record.getByRole('button', { name: 'Annuler cette réponse' }).click()
      await expect(record.getByRole('button', { name: 'Toujours actif' })).toBeVisible()
    })

    test('declines a participation, which staff read, then confirms it publicly', async ({
      openAs,
      openAsVisitor,
    }) => {
      test.slow()
      const title = 'Démonstration : une convention à renouveler'
      const reason = `Nous avons quitté ce partenariat (${cast.asked.name}).`
      const page = await openAs(cast.asked)
      await page.goto('/espace/confirmations')
      const question = recordOf(page, title)
      await question.getByRole('link', { name: 'Nous n’y participons pas' }).click()
      await page.getByRole('button', { name: 'Décliner' }).click()
      await expect(page.getByText('Dites en quelques mots pourquoi').first()).toBeVisible()
      await page.getByLabel('Pourquoi').fill(reason)
      await page.getByRole('button', { name: 'Décliner' }).click()
      await expect(question.getByRole('status')).toHaveText('Votre réponse est notée.')
      await expectAccessible(page)

      const desk = await openAs(people.officer)
      await desk.goto('/gestion')
      await desk.getByRole('link', { name: /participations? déclinées?/ }).click()
      const declined = recordOf(desk, reason)
      await expect(declined.getByRole('button', { name: 'Retirer de la fiche' })).toBeVisible()

      await question.getByRole('button', { name: 'Confirmer finalement' }).click()
      await expect(question).toContainText('Confirmé')
      const visitor = await openAsVisitor()
      await visitor.goto('/partenariats/demonstration-convention-a-renouveler')
      await expect(visitor.getByRole('main')).toContainText(/confirmé/i)
      await expect(visitor.getByRole('main')).not.toContainText('Nous avons quitté')
    })
  })
}

test('staff follow the check, may not start a second one, and see which conventions end', async ({
  openAs,
}) => {
  const desk = await openAs(people.officer)
  await desk.goto('/gestion/verification')
  await desk.getByRole('link', { name: 'Démonstration : vérification annuelle' }).click()
  await expect(desk.getByText(/réponses sur \d+/)).toBeVisible()
  await desk.getByRole('link', { name: /Désaccords/ }).click()
  await expect(desk.getByRole('row').filter({ hasText: 'un échange de jeunes' })).toContainText('Montreuil')

  await desk.goto('/gestion/verification/nouvelle')
  await desk.getByLabel('Titre').fill('Une de trop')
  await desk.getByRole('checkbox', { name: /J’écris à/ }).check()
  await desk.getByRole('button', { name: 'Lancer la campagne' }).click()
  await expect(desk.getByRole('alert').filter({ hasText: 'encore ouverte' })).toBeVisible()
  await expect(desk.getByLabel('Titre')).toHaveValue('Une de trop')

  await desk.goto('/gestion/echeances')
  await expect(desk.getByRole('row').filter({ hasText: 'une convention à renouveler' })).toContainText(
    'la transmission au préfet',
  )
})

test('the worker reminds the parties of a convention that ends, and says that it did', async ({ openAs }) => {
  const desk = await openAs(people.officer)
  const row = (words: string) => desk.getByRole('row').filter({ hasText: words })
  await expect(async () => {
    await desk.goto('/gestion/courriels')
    await expect(row('Rappels d’échéance des conventions')).toContainText('Fait', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await desk.goto('/gestion/echeances')
  await expect(row('une convention à renouveler')).not.toContainText('aucun')
  await expectAccessible(desk)
})
