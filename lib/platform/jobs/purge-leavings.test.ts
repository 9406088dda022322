import { expect, it } from 'vitest'
import { db, prismaClient } from '../db'
import { testDatabase } from '../testing/database'
import { purgeLeavings } from './purge-leavings'

testDatabase()

it('drops the keys and the counts that have served, and keeps the others', async () => {
  const now = new Date('2026-11-23T03:10:00Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await prismaClient().idempotencyKey.createMany({
    data: [
      { key: 'old', answer: {}, createdAt: daysAgo(31) },
      { key: 'recent', answer: {}, createdAt: daysAgo(29) },
    ],
  })
  await prismaClient().requestCount.createMany({
    data: [
      { caller: 'a'.repeat(64), window: daysAgo(3), count: 12 },
      { caller: 'b'.repeat(64), window: daysAgo(1), count: 3 },
    ],
  })
  expect(await purgeLeavings(now)).toEqual({ keys: 1, counts: 1 })
  expect(await db.idempotencyKey.findMany({ select: { key: true } })).toEqual([{ key: 'recent' }])
  expect(await db.requestCount.count()).toBe(1)
})
