import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk } from '../../builders'
import { askReminders } from './ask-reminders'

testDatabase()

it('staff ask for reminders once a day at most', async () => {
  const { officer } = await aDesk(prismaClient())
  const { id } = await aCampaign(prismaClient())
  expect(await askReminders(officer, { id })).toEqual({ ok: true, value: null })
  expect(await askReminders(officer, { id })).toMatchObject({ why: 'conflict' })
  expect(await db.auditEntry.count({ where: { verb: 'campaign.reminders-asked' } })).toBe(1)
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  await prismaClient().verificationCampaign.updateMany({ data: { remindersAskedAt: yesterday } })
  expect(await askReminders(officer, { id })).toMatchObject({ ok: true })
})

it('not after the last day, nor for a campaign that is closed or unknown', async () => {
  const { officer, agent, visitor } = await aDesk(prismaClient())
  const { id } = await aCampaign(prismaClient(), { dueOn: new Date('2020-01-01') })
  expect(await askReminders(officer, { id })).toMatchObject({ why: 'closed' })
  await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
  expect(await askReminders(officer, { id })).toMatchObject({ why: 'closed' })
  expect(await askReminders(officer, { id: agent.personId })).toMatchObject({ why: 'not-found' })
  expect(await askReminders(officer, { id: 'x' })).toMatchObject({ why: 'invalid' })
  for (const viewer of [agent, visitor]) {
    expect(await askReminders(viewer, { id })).toMatchObject({ why: 'forbidden' })
  }
})
