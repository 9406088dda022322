import { expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { aCampaign } from '../../builders'
import { followCalendar } from './follow-calendar'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'campaign-calendar' }
const inDays = (days: number) => new Date(dayIn('Europe/Paris', new Date(Date.now() + days * 86_400_000)))

it.each([
  ['a month before', 30, false],
  ['thirteen days before', 13, true],
  ['on the last day', 0, true],
  ['after it', -2, false],
])('%s', async (_when, days, asked) => {
  await aCampaign(prismaClient(), { dueOn: inDays(days), openedAt: inDays(-60) })
  expect(await followCalendar(worker)).toEqual({ ok: true, value: { asked } })
  expect(await followCalendar(worker)).toEqual({ ok: true, value: { asked: false } })
  expect((await db.verificationCampaign.findFirstOrThrow()).remindersAskedAt !== null).toBe(asked)
})

it('asks nothing without an open campaign, and is the worker’s own', async () => {
  expect(await followCalendar(worker)).toEqual({ ok: true, value: { asked: false } })
  expect(await followCalendar(VISITOR)).toMatchObject({ why: 'forbidden' })
})
