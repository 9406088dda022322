import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk } from '../../builders'
import { closeCampaign } from './close-campaign'

testDatabase()

it('staff close a campaign, once', async () => {
  const { officer, agent, visitor } = await aDesk(prismaClient())
  const { id } = await aCampaign(prismaClient())
  for (const viewer of [agent, visitor]) {
    expect(await closeCampaign(viewer, { id })).toMatchObject({ why: 'forbidden' })
  }
  const all = await Promise.all([1, 2].map(() => closeCampaign(officer, { id })))
  expect(all.map((outcome) => (outcome.ok ? 'ok' : outcome.why)).sort()).toEqual(['closed', 'ok'])
  expect((await db.verificationCampaign.findFirstOrThrow()).closedAt).not.toBeNull()
  expect(await db.auditEntry.count({ where: { verb: 'campaign.closed' } })).toBe(1)
  expect(await closeCampaign(officer, { id: agent.personId })).toMatchObject({ why: 'not-found' })
  expect(await closeCampaign(officer, {})).toMatchObject({ why: 'invalid' })
})
