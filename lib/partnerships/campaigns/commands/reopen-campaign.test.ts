import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk } from '../../builders'
import { reopenCampaign } from './reopen-campaign'

testDatabase()

it('staff open a closed campaign again, unless another one runs', async () => {
  const { officer, agent, visitor } = await aDesk(prismaClient())
  const { id } = await aCampaign(prismaClient(), { closedAt: new Date() })
  for (const viewer of [agent, visitor]) {
    expect(await reopenCampaign(viewer, { id })).toMatchObject({ why: 'forbidden' })
  }
  const other = await aCampaign(prismaClient())
  expect(await reopenCampaign(officer, { id })).toMatchObject({ why: 'conflict' })
  await prismaClient().verificationCampaign.delete({ where: { id: other.id } })
  expect(await reopenCampaign(officer, { id })).toEqual({ ok: true, value: null })
  expect(await reopenCampaign(officer, { id })).toEqual({ ok: true, value: null })
  expect((await db.verificationCampaign.findFirstOrThrow()).closedAt).toBeNull()
  expect(await db.auditEntry.count({ where: { verb: 'campaign.reopened' } })).toBe(1)
  expect(await reopenCampaign(officer, { id: agent.personId })).toMatchObject({ why: 'not-found' })
  expect(await reopenCampaign(officer, {})).toMatchObject({ why: 'invalid' })
})
