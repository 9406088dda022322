import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aDesk, aPartnership, aStoredFile } from '../../builders'
import { dropUnusedFiles } from './drop-unused-files'

testDatabase()

it('removes what no record holds, among the files it is told', async () => {
  const desk = await aDesk(prismaClient())
  const [unused, held, untold] = await Promise.all(
    [1, 2, 3].map(() => aStoredFile(prismaClient(), desk.agent)),
  )
  const { id: partnershipId } = await aPartnership(prismaClient())
  await prismaClient().partnershipDocument.create({
    data: { partnershipId, fileId: held?.id ?? '', kind: 'OTHER', title: 'Bilan' },
  })
  await transaction({ actor: desk.agent }, async (tx) => {
    await dropUnusedFiles(tx, [unused?.id ?? '', held?.id ?? ''])
    await dropUnusedFiles(tx, [])
    return ok(null)
  })
  const left = await db.storedFile.findMany({ select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([held?.id, untold?.id].sort())
})
