import { expect } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { people } from './support/people'
import { refusalOn } from './support/refusal-on'
import { test } from './support/test'

/** Records that no other journey writes to, one for each way. */
const records = { script: 'lyon-francfort', 'no script': 'montbeliard-ludwigsburg' } as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('staff withdraws a record with a reason, and puts it back', async ({ openAs, openAsVisitor }) => {
      const slug = records[javaScriptEnabled ? 'script' : 'no script']
      const address = `/partenariats/${slug}`
      const desk = await openAs(people.officer)
      const visitor = await openAsVisitor()
      await visitor.goto(address)
      const title = (await visitor.getByRole('heading', { level: 1 }).textContent()) ?? ''

      await desk.goto('/gestion/partenariats')
      await desk.getByRole('link', { name: 'Fiches du registre' }).click()
      await desk.getByLabel('Titre de la fiche').fill(title)
      await desk.getByRole('button', { name: 'Filtrer' }).click()
      await desk.getByRole('link', { name: title, exact: true }).click()
      await expectAccessible(desk)
      const withdraw = desk.getByRole('form', { name: 'Retirer du registre' })
      await withdraw.getByRole('button', { name: 'Retirer la fiche' }).click()
      await expect(refusalOn(desk)).toContainText('Écrivez pourquoi la fiche est retirée.')
      await withdraw.getByLabel('Motif').fill('Essai de retrait, aussitôt annulé.')
      await withdraw.getByRole('button', { name: 'Retirer la fiche' }).click()
      await expect(desk.getByRole('status')).toContainText('La fiche est retirée du registre')
      expect((await visitor.goto(address))?.status()).toBe(404)
      await desk.goto('/gestion/partenariats/fiches?etat=retirees')
      await desk.getByRole('link', { name: title, exact: true }).click()
      await expect(desk.getByRole('main')).toContainText('Essai de retrait, aussitôt annulé.')

      await desk.getByRole('button', { name: 'Rétablir la fiche' }).click()
      await expect(desk.getByRole('status')).toContainText('de nouveau visible')
      expect((await visitor.goto(address))?.status()).toBe(200)
      await desk.goto('/gestion/journal?action=partnership.restored')
      await expect(desk.getByRole('link', { name: 'Fiche rétablie au registre' }).first()).toBeVisible()
    })
  })
}
