import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { restoreRecord } from './restore-record'

testDatabase()

const withdrawn = { archivedAt: new Date('2026-01-01'), archivedReason: 'Doublon.' }

it('puts a record back at its address, and tells its parties', async () => {
  const desk = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), { frenchIds: [desk.other.id], ...withdrawn })
  expect(await restoreRecord(desk.officer, { slug })).toEqual({ ok: true, value: null })
  expect(await db.partnership.findFirst()).toMatchObject({ slug, archivedAt: null, archivedReason: null })
  expect(await db.auditEntry.findMany()).toMatchObject([{ verb: 'partnership.restored' }])
  expect(await db.outboxMail.findMany()).toMatchObject([
    { toAddress: desk.stranger.email, subject: expect.stringContaining('Fiche rétablie') },
  ])
})

it('is refused for what is published, to anybody else, and for what does not exist', async () => {
  const desk = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
  expect(await restoreRecord(desk.officer, { slug })).toMatchObject({ why: 'closed' })
  for (const viewer of [desk.visitor, desk.agent, desk.stranger]) {
    expect(await restoreRecord(viewer, { slug })).toMatchObject({ why: 'forbidden' })
  }
  expect(await restoreRecord(desk.officer, { slug: 'inconnu' })).toMatchObject({ why: 'not-found' })
  expect(await restoreRecord(desk.officer, { slug: 'x'.repeat(200) })).toMatchObject({ why: 'invalid' })
})
