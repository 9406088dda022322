import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPerson } from '../builders'
import { VISITOR } from '../policy'
import { purgeSignIns } from './purge-sign-ins'

testDatabase()

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

it('drops what no longer opens anything, and signs nobody out', async () => {
  const database = prismaClient()
  const { id: personId } = await aPerson(database)
  const session = (name: string, expiresAt: Date) =>
    database.session.create({ data: { tokenHash: name.padEnd(64, '0'), personId, expiresAt } })
  await session('a', hoursAgo(1))
  await session('b', hoursAgo(-1))
  const link = (name: string, expiresAt: Date) =>
    database.signInToken.create({
      data: { tokenHash: name.padEnd(64, '0'), email: 'camille@example.org', expiresAt },
    })
  await link('a', hoursAgo(25))
  await link('b', hoursAgo(2))
  expect(await purgeSignIns(VISITOR)).toMatchObject({ why: 'forbidden' })
  expect(await purgeSignIns({ kind: 'system', job: 'purge-sign-ins' })).toEqual({
    ok: true,
    value: { sessions: 1, links: 1 },
  })
  expect(await db.session.count()).toBe(1)
  expect(await db.signInToken.count()).toBe(1)
})
