import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aMessage, aSearch } from '../../searches/builders'
import { checkLimits } from './check-limits'

testDatabase()

const world = prismaClient()
const check = (email: string, searchId: string) =>
  transaction({ actor: VISITOR }, (tx) => checkLimits(tx, email, searchId))

it('lets an address write twice to one notice and five times in all, in a day', async () => {
  const senderEmail = 'jeanne@brest.example.org'
  const first = await aSearch(world)
  await aMessage(world, { searchId: first.id, senderEmail })
  expect(await check(senderEmail, first.id)).toMatchObject({ ok: true })
  await aMessage(world, { searchId: first.id, senderEmail })
  expect(await check(senderEmail, first.id)).toMatchObject({ why: 'closed' })
  const second = await aSearch(world)
  expect(await check(senderEmail, second.id)).toMatchObject({ ok: true })
  for (let n = 0; n < 3; n++) {
    await aMessage(world, { searchId: (await aSearch(world)).id, senderEmail })
  }
  expect(await check(senderEmail, second.id)).toMatchObject({ why: 'closed' })
  expect(await check('autre@example.org', second.id)).toMatchObject({ ok: true })
  await world.partnerSearchMessage.updateMany({ data: { createdAt: new Date(Date.now() - 2 * 86_400_000) } })
  expect(await check(senderEmail, first.id)).toMatchObject({ ok: true })
})
