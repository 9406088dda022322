import { expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import {
  confirmationsAwaited,
  confirmationsDeclined,
  confirmationsPage,
  confirmationToAnswer,
  partiesConfirmed,
  staffConfirmationsPage,
} from './queries'

testDatabase()

type Values = { answer?: 'CONFIRMED' | 'DECLINED'; comment?: string }

/** Records of Nantes that name Angers, or another authority; one is archived. */
async function someQuestions() {
  const desk = await aDesk(prismaClient())
  const unreachable = await aCollectivite(prismaClient(), { name: 'Sans compte' })
  const ask = async (title: string, collectiviteId: string, values: Values = {}, archivedAt?: Date) => {
    const record = await aPartnership(prismaClient(), {
      title,
      frenchIds: [desk.other.id, collectiviteId],
      partnerIds: [desk.partner.id],
      archivedAt: archivedAt ?? null,
    })
    await prismaClient().partyConfirmation.create({
      data: {
        partnershipId: record.id,
        collectiviteId,
        ...values,
        answeredAt: values.answer ? new Date() : null,
      },
    })
    return record.slug
  }
  const own = desk.collectivite.id
  return {
    ...desk,
    slugs: {
      confirmed: await ask('Confirmé', own, { answer: 'CONFIRMED' }),
      declined: await ask('Décliné', own, { answer: 'DECLINED', comment: 'Plus depuis 2019.' }),
      waiting: await ask('En attente', own),
      archived: await ask('Archivé', own, {}, new Date()),
      unreachable: await ask('Injoignable', unreachable.id, {}),
    },
  }
}

it('a member reads the questions to its collectivités, the unanswered first', async () => {
  const { agent, elu, stranger, collectivite, slugs } = await someQuestions()
  const page = await confirmationsPage(agent, 1)
  expect(page).toMatchObject({ total: 3, waiting: 1 })
  expect(page.items[0]).toMatchObject({
    title: 'En attente',
    collectivite: { id: collectivite.id, name: 'Angers' },
    others: ['Nantes'],
    partners: ['Bamako'],
    canAnswer: true,
  })
  expect((await confirmationsPage(elu, 1)).items.every(({ canAnswer }) => !canAnswer)).toBe(true)
  expect(await confirmationsPage(stranger, 1)).toMatchObject({ total: 0, waiting: 0 })
  expect(await confirmationsPage(VISITOR, 1)).toMatchObject({ total: 0, waiting: 0 })
  expect(await confirmationsAwaited(agent)).toBe(1)
  expect(await confirmationToAnswer(agent, slugs.waiting, 'inconnue')).toMatchObject({ title: 'En attente' })
  for (const viewer of [elu, stranger, VISITOR]) {
    expect(await confirmationToAnswer(viewer, slugs.waiting, collectivite.id)).toBeNull()
  }
})

it('staff read what was declined, what waits, and who cannot be written to', async () => {
  const { officer, agent, slugs } = await someQuestions()
  const titles = async (vue: string) =>
    (await staffConfirmationsPage(officer, { vue }))?.items.map(({ slug }) => slug)
  expect(await staffConfirmationsPage(officer, {})).toMatchObject({
    counts: { declinees: 1, attente: 1, 'sans-compte': 1 },
    items: [{ slug: slugs.declined, comment: 'Plus depuis 2019.' }],
  })
  expect(await titles('attente')).toEqual([slugs.waiting])
  expect(await titles('sans-compte')).toEqual([slugs.unreachable])
  expect(await titles('n’importe quoi')).toEqual([slugs.declined])
  expect(await staffConfirmationsPage(agent, {})).toBeNull()
  expect(await confirmationsDeclined(officer)).toMatchObject({ count: 1, oldest: expect.any(Date) })
  expect(await confirmationsDeclined(agent)).toEqual({ count: 0, oldest: null })
})

it('once somebody has an account, the collectivité may be written to', async () => {
  const { officer } = await someQuestions()
  const { id } = await db.collectivite.findFirstOrThrow({ where: { name: 'Sans compte' } })
  await aMember(prismaClient(), { collectiviteId: id })
  expect(await staffConfirmationsPage(officer, {})).toMatchObject({
    counts: { attente: 2, 'sans-compte': 0 },
  })
})

it('the public reads which institutions confirmed, and nothing else', async () => {
  const { slugs, collectivite } = await someQuestions()
  expect(await partiesConfirmed(VISITOR, slugs.confirmed)).toEqual([
    { slug: collectivite.slug, name: 'Angers' },
  ])
  for (const slug of [slugs.declined, slugs.waiting, slugs.archived]) {
    expect(await partiesConfirmed(VISITOR, slug)).toEqual([])
  }
})
