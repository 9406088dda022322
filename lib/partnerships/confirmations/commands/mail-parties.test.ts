import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../../builders'
import { mailParties } from './mail-parties'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'confirmation-mails' }

/** A record of two parties, the second of which is asked. */
async function anAskedParty(title = 'Angers – Bamako', asked?: { id: string }) {
  const database = prismaClient()
  const lead = await aCollectivite(database)
  const other = asked ?? (await aCollectivite(database, { name: 'Nantes' }))
  const { id: partnershipId } = await aPartnership(database, { title, frenchIds: [lead.id, other.id] })
  await database.partyConfirmation.create({ data: { partnershipId, collectiviteId: other.id } })
  return { lead, other, partnershipId }
}

const subjects = async () =>
  (await db.outboxMail.findMany()).map(({ toAddress, subject }) => [toAddress, subject])

describe('mail to the other parties', () => {
  it('is one mail to each writer for all records, and is written once', async () => {
    const { other } = await anAskedParty()
    await anAskedParty('Nantes – Dschang', other)
    const { person } = await aMember(prismaClient(), { collectiviteId: other.id })
    await aMember(prismaClient(), { collectiviteId: other.id, role: 'ELU' })
    expect(await mailParties(worker)).toEqual({ ok: true, value: { written: 1 } })
    expect(await mailParties(worker)).toEqual({ ok: true, value: { written: 0 } })
    expect(await subjects()).toEqual([[person.email, 'Nantes participe-t-elle à ces partenariats\u00a0?']])
    expect((await db.outboxMail.findFirstOrThrow()).text).toContain('– Angers – Bamako\n– Nantes – Dschang')
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'confirmation.invited',
      actorKind: 'SYSTEM',
      objectId: other.id,
    })
  })

  it('is written once although two workers do it together', async () => {
    const { other } = await anAskedParty()
    await aMember(prismaClient(), { collectiviteId: other.id })
    await Promise.all([mailParties(worker), mailParties(worker), mailParties(worker)])
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('waits for somebody to write to', async () => {
    const { other } = await anAskedParty()
    expect(await mailParties(worker)).toMatchObject({ value: { written: 0 } })
    await aMember(prismaClient(), { collectiviteId: other.id })
    expect(await mailParties(worker)).toMatchObject({ value: { written: 1 } })
  })

  it('says nothing of a record that was archived, nor of one that was answered', async () => {
    const { other, partnershipId } = await anAskedParty()
    await aMember(prismaClient(), { collectiviteId: other.id })
    await prismaClient().partnership.update({
      where: { id: partnershipId },
      data: { archivedAt: new Date() },
    })
    const answered = await anAskedParty('Autre', other)
    await prismaClient().partyConfirmation.updateMany({
      where: { partnershipId: answered.partnershipId },
      data: { answer: 'CONFIRMED', answeredAt: new Date() },
    })
    expect(await mailParties(worker)).toMatchObject({ value: { written: 0 } })
  })

  it('is the worker’s own', async () => {
    expect(await mailParties(VISITOR)).toMatchObject({ why: 'forbidden' })
  })
})
