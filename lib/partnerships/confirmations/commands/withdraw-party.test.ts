import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { withdrawParty } from './withdraw-party'

testDatabase()

/** Angers, second party of a record of Nantes, said no. */
async function aRefusal(frenchIds = (angers: string, nantes: string) => [nantes, angers]) {
  const desk = await aDesk(prismaClient())
  const collectiviteId = desk.collectivite.id
  const record = await aPartnership(prismaClient(), { frenchIds: frenchIds(collectiviteId, desk.other.id) })
  const answeredAt = new Date()
  await prismaClient().partyConfirmation.create({
    data: { partnershipId: record.id, collectiviteId, answer: 'DECLINED', comment: 'Non.', answeredAt },
  })
  return { ...desk, party: { slug: record.slug, collectiviteId } }
}

it('staff take a party that said no off the record', async () => {
  const { officer, other, party } = await aRefusal()
  expect(await withdrawParty(officer, party)).toEqual({ ok: true, value: null })
  expect(await db.partnershipFrenchParty.findMany()).toMatchObject([{ collectiviteId: other.id }])
  expect(await db.partyConfirmation.count()).toBe(0)
  expect(await db.auditEntry.findFirst()).toMatchObject({
    verb: 'confirmation.party-withdrawn',
    details: { collectivite: 'Angers' },
  })
  expect(await withdrawParty(officer, party)).toMatchObject({ why: 'not-found' })
})

it('not one that changed its mind meanwhile', async () => {
  const { officer, party } = await aRefusal()
  await prismaClient().partyConfirmation.updateMany({ data: { answer: 'CONFIRMED' } })
  expect(await withdrawParty(officer, party)).toMatchObject({ why: 'conflict' })
  expect(await db.partnershipFrenchParty.count()).toBe(2)
})

it.each([
  ['the lead', (angers: string, nantes: string) => [angers, nantes]],
  ['the last one', (angers: string) => [angers]],
])('not %s', async (_which, frenchIds) => {
  const { officer, party } = await aRefusal(frenchIds)
  expect(await withdrawParty(officer, party)).toMatchObject({ why: 'conflict' })
})

it('nobody but staff', async () => {
  const { agent, stranger, visitor, officer, party } = await aRefusal()
  for (const viewer of [agent, stranger, visitor]) {
    expect(await withdrawParty(viewer, party)).toMatchObject({ why: 'forbidden' })
  }
  expect(await withdrawParty(officer, { ...party, collectiviteId: 'x' })).toMatchObject({ why: 'invalid' })
})
