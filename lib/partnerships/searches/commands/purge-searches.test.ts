import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aMessage, aSearch } from '../builders'
import { purgeSearches } from './purge-searches'

testDatabase()

const world = prismaClient()
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

it('forgets what was never confirmed, and messages of a year ago', async () => {
  const { agent } = await aBoard(world)
  await aSearch(world, { state: 'AWAITING_EMAIL', createdAt: daysAgo(40) })
  await aSearch(world, { state: 'AWAITING_EMAIL', createdAt: daysAgo(4) })
  const { id: searchId } = await aSearch(world, { createdAt: daysAgo(400) })
  await aMessage(world, { searchId, createdAt: daysAgo(40) })
  await aMessage(world, { searchId, createdAt: daysAgo(4) })
  await aMessage(world, { searchId, createdAt: daysAgo(40), passedOnAt: daysAgo(40) })
  await aMessage(world, { searchId, createdAt: daysAgo(400), passedOnAt: daysAgo(400) })
  expect(await purgeSearches({ kind: 'system', job: 'test' })).toEqual({
    ok: true,
    value: { notices: 1, messages: 2 },
  })
  expect([await db.partnerSearch.count(), await db.partnerSearchMessage.count()]).toEqual([2, 2])
  expect(await purgeSearches(agent)).toMatchObject({ why: 'forbidden' })
})
