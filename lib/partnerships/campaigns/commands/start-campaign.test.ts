import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { daysAfter } from '../rules'
import { startCampaign } from './start-campaign'

testDatabase()

const inDays = (days: number) => daysAfter(dayIn('Europe/Paris', new Date()), days)
const input = () => ({ title: 'Vérification 2026', message: 'Merci.', dueOn: inDays(30), confirmed: 'oui' })

describe('starting a yearly check', () => {
  it('asks each collectivité about its published partnerships that are not over, and mails nobody yet', async () => {
    const { collectivite, other, officer, file } = await aDesk(prismaClient())
    await aPartnership(prismaClient(), { frenchIds: [collectivite.id, other.id] })
    await aPartnership(prismaClient(), { frenchIds: [collectivite.id], status: null })
    await aPartnership(prismaClient(), { frenchIds: [collectivite.id], status: 'TERMINE' })
    await aPartnership(prismaClient(), { frenchIds: [other.id], archivedAt: new Date() })
    await file({ state: 'SUBMITTED' })
    const started = await startCampaign(officer, input())
    const campaign = await db.verificationCampaign.findFirstOrThrow()
    expect(started).toEqual({ ok: true, value: { id: campaign.id } })
    expect(campaign).toMatchObject({ title: 'Vérification 2026', message: 'Merci.', closedAt: null })
    const asked = await db.campaignInvitation.findMany({ orderBy: { asked: 'desc' } })
    expect(asked).toMatchObject([
      { collectiviteId: collectivite.id, asked: 2, invitedAt: null },
      { collectiviteId: other.id, asked: 1, invitedAt: null },
    ])
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'campaign.started',
      details: { collectivites: 2 },
    })
  })

  it('one at a time, however many press the button', async () => {
    const { officer } = await aDesk(prismaClient())
    await aPartnership(prismaClient())
    const all = await Promise.all([1, 2, 3].map(() => startCampaign(officer, input())))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((outcome) => !outcome.ok && outcome.why === 'conflict')).toHaveLength(2)
    expect(await db.verificationCampaign.count()).toBe(1)
  })

  it('again once the last one is closed', async () => {
    const { officer } = await aDesk(prismaClient())
    await aPartnership(prismaClient())
    await aCampaign(prismaClient(), { closedAt: new Date() })
    expect(await startCampaign(officer, input())).toMatchObject({ ok: true })
  })

  it.each([
    [{ title: ' ' }, 'title'],
    [{ dueOn: 'bientôt' }, 'dueOn'],
    [{ dueOn: inDays(2) }, 'dueOn'],
    [{ dueOn: inDays(400) }, 'dueOn'],
    [{ message: 'x'.repeat(2001) }, 'message'],
    [{ confirmed: undefined }, 'confirmed'],
  ])('is refused with %j', async (change, field) => {
    const { officer } = await aDesk(prismaClient())
    await aPartnership(prismaClient())
    expect(await startCampaign(officer, { ...input(), ...change })).toMatchObject({
      why: 'invalid',
      fields: { [field]: expect.any(String) },
    })
    expect(await db.verificationCampaign.count()).toBe(0)
  })

  it('is refused when there is nothing to check, and to anybody but staff', async () => {
    const { officer, agent } = await aDesk(prismaClient())
    expect(await startCampaign(officer, input())).toMatchObject({ why: 'conflict' })
    expect(await db.verificationCampaign.count()).toBe(0)
    expect(await startCampaign(agent, input())).toMatchObject({ why: 'forbidden' })
    expect(await startCampaign(VISITOR, input())).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('session'),
    })
  })
})
