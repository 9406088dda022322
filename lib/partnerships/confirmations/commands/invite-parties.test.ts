import { expect, it } from 'vitest'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aPartnership } from '../../builders'
import { inviteParties } from './invite-parties'

testDatabase()

const invite = (partnershipId: string, declaredById: string, byStaff = false) =>
  transaction({ actor: { kind: 'system', job: 'test' } }, async (tx) => {
    await inviteParties(tx, { partnershipId, declaredById, byStaff })
    return ok(null)
  })

const asked = () =>
  db.partyConfirmation.findMany({
    select: { collectiviteId: true, answer: true, mailedAt: true },
    orderBy: { invitedAt: 'asc' },
  })

it('asks every French party but the one that declared the record, and once only', async () => {
  const database = prismaClient()
  const lead = await aCollectivite(database)
  const other = await aCollectivite(database)
  const { id } = await aPartnership(database, { frenchIds: [lead.id, other.id] })
  await invite(id, lead.id)
  await invite(id, lead.id)
  expect(await asked()).toEqual([{ collectiviteId: other.id, answer: null, mailedAt: null }])
  expect(await db.outboxMail.count()).toBe(0)
})

it('asks nobody when there is one party', async () => {
  const { id, ...record } = await aPartnership(prismaClient())
  const party = await db.partnershipFrenchParty.findFirstOrThrow({ where: { partnershipId: id } })
  await invite(id, party.collectiviteId)
  expect(record.archivedAt).toBeNull()
  expect(await asked()).toEqual([])
})

it('follows the parties when they change, and keeps what was answered', async () => {
  const database = prismaClient()
  const [lead, gone, stays, comes] = await Promise.all(
    Array.from({ length: 4 }, () => aCollectivite(database)),
  )
  if (!lead || !gone || !stays || !comes) throw new Error('four authorities')
  const { id } = await aPartnership(database, { frenchIds: [lead.id, gone.id, stays.id] })
  await invite(id, lead.id)
  const answeredAt = new Date()
  await database.partyConfirmation.updateMany({
    where: { collectiviteId: stays.id },
    data: { answer: 'CONFIRMED', answeredAt },
  })
  await database.partnershipFrenchParty.deleteMany({ where: { collectiviteId: gone.id } })
  await database.partnershipFrenchParty.create({
    data: { partnershipId: id, collectiviteId: comes.id, role: 'ASSOCIE' },
  })
  await invite(id, lead.id)
  const rows = await asked()
  expect(rows.map(({ collectiviteId }) => collectiviteId).sort()).toEqual([stays.id, comes.id].sort())
  expect(rows.find(({ collectiviteId }) => collectiviteId === stays.id)?.answer).toBe('CONFIRMED')
})

it('a party that hands in the record itself has confirmed by doing it', async () => {
  const database = prismaClient()
  const lead = await aCollectivite(database)
  const other = await aCollectivite(database)
  const { id } = await aPartnership(database, { frenchIds: [lead.id, other.id] })
  await invite(id, lead.id)
  await invite(id, other.id)
  const rows = await db.partyConfirmation.findMany({ orderBy: { answer: 'asc' } })
  expect(rows.map(({ collectiviteId, answer }) => [collectiviteId, answer])).toEqual([
    [other.id, 'CONFIRMED'],
    [lead.id, null],
  ])
})

it('a correction by CUF confirms nothing in the name of anybody', async () => {
  const database = prismaClient()
  const lead = await aCollectivite(database)
  const other = await aCollectivite(database)
  const { id } = await aPartnership(database, { frenchIds: [lead.id, other.id] })
  await invite(id, lead.id)
  await invite(id, other.id, true)
  expect((await asked()).find(({ collectiviteId }) => collectiviteId === other.id)?.answer).toBeNull()
})
