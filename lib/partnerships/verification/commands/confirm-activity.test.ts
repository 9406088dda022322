import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { confirmActivity } from './confirm-activity'

testDatabase()

const LONG_AGO = new Date('2020-01-01')

/** A record of Angers and Nantes, last verified in 2024, in a campaign under way. */
async function aCheck(values: Parameters<typeof aPartnership>[1] = {}) {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id, desk.other.id],
    publishedAt: LONG_AGO,
    verifiedOn: new Date('2024-05-01'),
    ...values,
  })
  const campaign = await aCampaign(prismaClient(), { asked: [desk.collectivite.id, desk.other.id] })
  const pair = { slug: record.slug, collectiviteId: desk.collectivite.id }
  return { ...desk, record, campaign, pair }
}

const verifiedOn = async () =>
  (await db.partnership.findFirstOrThrow()).verifiedOn?.toISOString().slice(0, 10)

describe('“toujours actif”', () => {
  it('verifies the record today, and keeps the day before the campaign', async () => {
    const { agent, pair } = await aCheck()
    expect(await confirmActivity(agent, pair)).toEqual({ ok: true, value: null })
    expect(await verifiedOn()).toBe(dayIn('Europe/Paris', new Date()))
    expect(await db.verificationAnswer.findFirst()).toMatchObject({
      verdict: 'STILL_ACTIVE',
      verifiedBefore: new Date('2024-05-01'),
      answeredById: agent.personId,
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'verification.answered' })
  })

  it('is one answer, however often it is pressed', async () => {
    const { agent, pair } = await aCheck()
    const all = await Promise.all([1, 2, 3, 4].map(() => confirmActivity(agent, pair)))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('by a second party remembers the same day before', async () => {
    const { agent, stranger, other, pair } = await aCheck()
    await confirmActivity(agent, pair)
    expect(await confirmActivity(stranger, { ...pair, collectiviteId: other.id })).toMatchObject({ ok: true })
    const answers = await db.verificationAnswer.findMany()
    expect(answers.map(({ verifiedBefore }) => verifiedBefore)).toEqual([
      new Date('2024-05-01'),
      new Date('2024-05-01'),
    ])
  })

  it('is refused after another answer, until that one is taken back', async () => {
    const { agent, pair, campaign, record } = await aCheck()
    await prismaClient().verificationAnswer.create({
      data: {
        campaignId: campaign.id,
        partnershipId: record.id,
        collectiviteId: pair.collectiviteId,
        verdict: 'ENDED',
        answeredById: agent.personId,
      },
    })
    expect(await confirmActivity(agent, pair)).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('Terminé'),
    })
    expect(await verifiedOn()).toBe('2024-05-01')
  })

  it('is refused to who may not answer', async () => {
    const { elu, officer, visitor, stranger, agent, other, pair } = await aCheck()
    expect(await confirmActivity(visitor, pair)).toMatchObject({ why: 'forbidden' })
    expect(await confirmActivity(elu, pair)).toMatchObject({ why: 'forbidden' })
    expect(await confirmActivity(officer, pair)).toMatchObject({ why: 'forbidden' })
    expect(await confirmActivity(stranger, pair)).toMatchObject({ why: 'not-found' })
    expect(await confirmActivity(agent, { ...pair, collectiviteId: other.id })).toMatchObject({
      why: 'not-found',
    })
    expect(await confirmActivity(agent, { ...pair, slug: 'inconnue' })).toMatchObject({ why: 'not-found' })
    expect(await confirmActivity(agent, { slug: pair.slug })).toMatchObject({ why: 'invalid' })
    expect(await db.verificationAnswer.count()).toBe(0)
  })

  it('is refused once the campaign is closed, and for a record that is over, new or archived', async () => {
    const { agent, pair, record } = await aCheck()
    const set = (data: object) => prismaClient().partnership.update({ where: { id: record.id }, data })
    await set({ status: 'TERMINE' })
    expect(await confirmActivity(agent, pair)).toMatchObject({ why: 'closed' })
    await set({ status: 'EN_COURS', publishedAt: new Date() })
    expect(await confirmActivity(agent, pair)).toMatchObject({ why: 'closed' })
    await set({ publishedAt: LONG_AGO, archivedAt: new Date() })
    expect(await confirmActivity(agent, pair)).toMatchObject({ why: 'not-found' })
    await set({ archivedAt: null })
    await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
    expect(await confirmActivity(agent, pair)).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('close'),
    })
  })
})
