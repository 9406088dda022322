import { expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aPartnership } from '../../builders'
import { recordsOf } from '../../register-sheet/queries'
import { writeRecord } from './write-record'

testDatabase()

it('touches nothing but what differs, and finds a free address for a new record', async () => {
  const { viewer } = await aStaffMember(prismaClient())
  const kept = { themeWords: ['eau'], verifiedOn: new Date('2026-06-08'), subject: 'Deux  espaces' }
  const { id, slug } = await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    slug: 'angers-bamako',
    ...kept,
  })
  const { records } = await recordsOf(db, viewer, [id])
  const from = records.get(id)
  if (!from) throw new Error('no record')
  const outcome = await transaction({ actor: viewer }, async (tx) => {
    await writeRecord(tx, { id, from }, { ...from, endYear: 2030 })
    return ok(await writeRecord(tx, null, from))
  })
  expect(await db.partnership.findUnique({ where: { id } })).toMatchObject({ ...kept, slug, endYear: 2030 })
  const made = outcome.ok ? outcome.value : ''
  expect(
    await db.partnership.findUnique({ where: { id: made }, include: { frenchParties: true } }),
  ).toMatchObject({
    slug: 'angers-bamako-2',
    endYear: null,
    frenchParties: [{ role: 'CHEF_DE_FILE' }],
  })
})
