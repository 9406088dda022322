import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aSearch, dayFromNow } from '../../searches/builders'
import { findNotice } from './find-notice'

testDatabase()

const world = prismaClient()

it('finds what is on the board today, and nothing else', async () => {
  const find = (where: { slug: string } | { id: string }) =>
    transaction({ actor: VISITOR }, (tx) => findNotice(tx, where))
  const { id, slug } = await aSearch(world)
  expect(await find({ slug })).toMatchObject({ value: { id } })
  expect(await find({ id })).toMatchObject({ value: { slug } })
  const past = await aSearch(world, { expiresOn: dayFromNow(-2) })
  const waiting = await aSearch(world, { state: 'SUBMITTED' })
  for (const { slug: gone } of [past, waiting])
    expect(await find({ slug: gone })).toMatchObject({ why: 'closed' })
})
