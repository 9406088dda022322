import { expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { signal } from '@/lib/platform/testing/signal'
import { transaction } from '@/lib/platform/transaction'
import { aPartnership } from '../../builders'
import { lockRecords } from './lock-records'

testDatabase()

it('reads records after whoever was writing to them, and leaves archived ones out', async () => {
  const { viewer } = await aStaffMember(prismaClient())
  const written = await aPartnership(prismaClient(), { title: 'Avant' })
  const gone = await aPartnership(prismaClient(), { archivedAt: new Date() })
  const [locked, finish] = [signal(), signal()]
  const other = transaction({ actor: viewer }, async (tx) => {
    await tx.db.partnership.update({ where: { id: written.id }, data: { title: 'Après' } })
    locked.give()
    await finish.given
    return ok(null)
  })
  await locked.given
  const lines = [{ partnershipId: gone.id }, { partnershipId: written.id }, { partnershipId: null }]
  const read = transaction({ actor: viewer }, async (tx) => {
    const records = await lockRecords(tx, viewer, lines)
    return ok([...records].map(([id, { title }]) => [id, title]))
  })
  finish.give()
  await other
  expect(await read).toEqual({ ok: true, value: [[written.id, 'Après']] })
})
