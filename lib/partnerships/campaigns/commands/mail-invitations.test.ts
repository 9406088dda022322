import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign } from '../../builders'
import { mailInvitations } from './mail-invitations'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'campaign-mails' }

/** A campaign that asks this many collectivités, each with one agent, and wrote to none. */
async function aCampaignFor(count: number, values: Parameters<typeof aCampaign>[1] = {}) {
  const database = prismaClient()
  const asked: string[] = []
  for (let n = 0; n < count; n++) {
    const { id } = await aCollectivite(database)
    await aMember(database, { collectiviteId: id })
    asked.push(id)
  }
  const campaign = await aCampaign(database, { asked, ...values })
  await database.campaignInvitation.updateMany({ data: { invitedAt: null, asked: 4 } })
  return { campaign, asked }
}

describe('invitations of a campaign', () => {
  it('leave a batch at a time, one to each collectivité, and go on where they stopped', async () => {
    await aCampaignFor(52)
    expect(await mailInvitations(worker)).toEqual({ ok: true, value: { written: 50 } })
    expect(await mailInvitations(worker)).toEqual({ ok: true, value: { written: 2 } })
    expect(await mailInvitations(worker)).toEqual({ ok: true, value: { written: 0 } })
    const mails = await db.outboxMail.findMany()
    expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(52)
    expect(mails).toHaveLength(52)
    expect(mails[0]?.text).toContain('4 partenariats vous attendent')
    expect(await db.campaignInvitation.count({ where: { invitedAt: null } })).toBe(0)
  })

  it('leave once although several workers write them', async () => {
    await aCampaignFor(8)
    await Promise.all([mailInvitations(worker), mailInvitations(worker), mailInvitations(worker)])
    expect(await db.outboxMail.count()).toBe(8)
  })

  it('wait for an account where there is none', async () => {
    const { asked } = await aCampaignFor(1)
    await prismaClient().person.updateMany({ data: { disabledAt: new Date() } })
    expect(await mailInvitations(worker)).toMatchObject({ value: { written: 0 } })
    expect(await db.campaignInvitation.findFirst()).toMatchObject({ invitedAt: null })
    await aMember(prismaClient(), { collectiviteId: asked[0] ?? '' })
    expect(await mailInvitations(worker)).toMatchObject({ value: { written: 1 } })
  })

  it('stop when the campaign is closed or its last day past', async () => {
    const { campaign } = await aCampaignFor(1)
    const set = (data: { closedAt?: Date | null; dueOn?: Date }) =>
      prismaClient().verificationCampaign.update({ where: { id: campaign.id }, data })
    await set({ closedAt: new Date() })
    expect(await mailInvitations(worker)).toMatchObject({ value: { written: 0 } })
    await set({ closedAt: null, dueOn: new Date('2020-01-01') })
    expect(await mailInvitations(worker)).toMatchObject({ value: { written: 0 } })
    expect(await mailInvitations(VISITOR)).toMatchObject({ why: 'forbidden' })
  })
})
