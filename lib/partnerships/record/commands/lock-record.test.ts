import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aPartnership } from '../../builders'
import { lockRecord } from './lock-record'

testDatabase()

it('finds a record by its address, published or withdrawn, and nothing else', async () => {
  const record = await aPartnership(prismaClient(), { archivedAt: new Date() })
  const found = await transaction({ actor: VISITOR }, async (tx) =>
    ok([await lockRecord(tx, record.slug), await lockRecord(tx, 'inconnu')]),
  )
  expect(found).toMatchObject({ value: [{ id: record.id, frenchParties: [{}] }, null] })
})
