import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { confirmActivity } from './confirm-activity'
import { endPartnership } from './end-partnership'
import { reportChange } from './report-change'
import { takeBackAnswer } from './take-back-answer'

testDatabase()

async function aCheck() {
  const desk = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id, desk.other.id],
    partnerIds: [desk.partner.id],
    themeCodes: [desk.theme.code],
    subject: 'Eau potable.',
    publishedAt: new Date('2020-01-01'),
    verifiedOn: new Date('2024-05-01'),
  })
  await aCampaign(prismaClient(), { asked: [desk.collectivite.id, desk.other.id] })
  return {
    ...desk,
    mine: { slug, collectiviteId: desk.collectivite.id },
    theirs: { slug, collectiviteId: desk.other.id },
  }
}

const verifiedOn = async () =>
  (await db.partnership.findFirstOrThrow()).verifiedOn?.toISOString().slice(0, 10)

describe('taking an answer back', () => {
  it('“still active”: the record is as verified as it was', async () => {
    const { agent, mine } = await aCheck()
    await confirmActivity(agent, mine)
    expect(await takeBackAnswer(agent, mine)).toEqual({ ok: true, value: null })
    expect(await verifiedOn()).toBe('2024-05-01')
    expect(await db.verificationAnswer.count()).toBe(0)
    expect(await confirmActivity(agent, mine)).toMatchObject({ ok: true })
  })

  it('“still active”, while another party says the same: the record stays verified until both take it back', async () => {
    const { agent, stranger, mine, theirs } = await aCheck()
    await confirmActivity(agent, mine)
    await confirmActivity(stranger, theirs)
    const today = await verifiedOn()
    await takeBackAnswer(agent, mine)
    expect(await verifiedOn()).toBe(today)
    await takeBackAnswer(stranger, theirs)
    expect(await verifiedOn()).toBe('2024-05-01')
  })

  it('“ended”: the version handed in is dropped', async () => {
    const { agent, mine } = await aCheck()
    await endPartnership(agent, { ...mine, endYear: '2024' })
    await takeBackAnswer(agent, mine)
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'ABANDONED' })
    expect(await verifiedOn()).toBe('2024-05-01')
  })

  it('“changed”: the version somebody writes in is kept', async () => {
    const { agent, mine } = await aCheck()
    await reportChange(agent, mine)
    await takeBackAnswer(agent, mine)
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'DRAFT' })
  })

  it('twice, or without an answer, changes nothing', async () => {
    const { agent, mine } = await aCheck()
    await confirmActivity(agent, mine)
    await Promise.all([takeBackAnswer(agent, mine), takeBackAnswer(agent, mine)])
    expect(await takeBackAnswer(agent, mine)).toEqual({ ok: true, value: null })
    expect(await db.auditEntry.count({ where: { verb: 'verification.taken-back' } })).toBe(1)
  })

  it('is refused once the register says it is over, or the campaign is closed, and to others', async () => {
    const { agent, elu, stranger, visitor, mine } = await aCheck()
    await endPartnership(agent, { ...mine, endYear: '2024' })
    expect(await takeBackAnswer(visitor, mine)).toMatchObject({ why: 'forbidden' })
    expect(await takeBackAnswer(elu, mine)).toMatchObject({ why: 'forbidden' })
    expect(await takeBackAnswer(stranger, mine)).toMatchObject({ why: 'not-found' })
    expect(await takeBackAnswer(agent, {})).toMatchObject({ why: 'invalid' })
    await prismaClient().partnership.updateMany({ data: { status: 'TERMINE' } })
    expect(await takeBackAnswer(agent, mine)).toMatchObject({ why: 'closed' })
    await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
    expect(await takeBackAnswer(agent, mine)).toMatchObject({ why: 'closed' })
    expect(await db.verificationAnswer.count()).toBe(1)
  })
})
