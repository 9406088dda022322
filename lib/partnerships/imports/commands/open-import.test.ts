import { expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { signal } from '@/lib/platform/testing/signal'
import { transaction } from '@/lib/platform/transaction'
import { anUploadedSheet, correctEndYears } from '../builders'
import { openImport } from './open-import'

testDatabase()

it('lets one officer after the other work on an import', async () => {
  const { officer, id } = await anUploadedSheet(prismaClient(), correctEndYears)
  const { viewer: colleague } = await aStaffMember(prismaClient())
  const [opened, finish] = [signal(), signal()]
  const order: string[] = []
  const first = transaction({ actor: officer }, async (tx) => {
    await openImport(tx, officer, id, 'decide')
    opened.give()
    await finish.given
    order.push('first')
    return ok(null)
  })
  await opened.given
  const second = transaction({ actor: colleague }, async (tx) => {
    const outcome = await openImport(tx, colleague, id, 'undo')
    order.push('second')
    return outcome
  })
  finish.give()
  await Promise.all([first, second])
  expect(order).toEqual(['first', 'second'])
  expect(await second).toMatchObject({ ok: true, value: { id, fileName: 'registre.csv', state: 'COMPARED' } })
})
