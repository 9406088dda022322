import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { startRevision } from '../../submissions/commands/start-revision'
import { submitSubmission } from '../../submissions/commands/submit-submission'
import { endPartnership } from './end-partnership'

testDatabase()

/** A record that its file could become again as it is, unless it lacks a theme. */
async function aCheck({ isComplete = true } = {}) {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id, desk.other.id],
    partnerIds: [desk.partner.id],
    themeCodes: isComplete ? [desk.theme.code] : [],
    subject: 'Eau potable.',
    startYear: 2001,
    publishedAt: new Date('2020-01-01'),
  })
  await aCampaign(prismaClient(), { asked: [desk.collectivite.id, desk.other.id] })
  const { slug } = record
  return { ...desk, slug, input: { slug, collectiviteId: desk.collectivite.id, endYear: '2024' } }
}

const file = () => db.partnershipSubmission.findFirstOrThrow()

describe('“terminé”', () => {
  it('hands in a version that says so; nothing changes in the register until CUF accepts it', async () => {
    const { agent, input } = await aCheck()
    expect(await endPartnership(agent, input)).toEqual({ ok: true, value: { isHandedIn: true } })
    expect(await file()).toMatchObject({
      state: 'SUBMITTED',
      content: expect.objectContaining({ status: 'TERMINE', endYear: '2024', startYear: '2001' }),
    })
    expect(await db.partnership.findFirst()).toMatchObject({ status: 'EN_COURS', endYear: null })
    expect(await db.verificationAnswer.findFirst()).toMatchObject({ verdict: 'ENDED' })
  })

  it('keeps the version for the collectivité to complete when the record lacks something', async () => {
    const { agent, input } = await aCheck({ isComplete: false })
    const outcome = await endPartnership(agent, input)
    const { id, state, content } = await file()
    expect(outcome).toMatchObject({
      ok: true,
      value: { isHandedIn: false, fileId: id, why: expect.stringContaining('incomplète') },
    })
    expect(state).toBe('DRAFT')
    expect(content).toMatchObject({ status: 'TERMINE', endYear: '2024' })
  })

  it('is noted although another party holds the record, or a version waits for CUF', async () => {
    const { agent, stranger, slug, input } = await aCheck()
    await startRevision(stranger, { slug })
    expect(await endPartnership(agent, input)).toMatchObject({
      value: { isHandedIn: false, fileId: null, why: expect.stringContaining('Nantes') },
    })
    const { id, revision } = await file()
    await prismaClient().partnershipSubmission.delete({ where: { id } })
    const own = await startRevision(agent, { slug })
    await submitSubmission(agent, { id: own.ok ? own.value.id : '', revision })
    expect(await endPartnership(agent, input)).toMatchObject({
      value: { isHandedIn: false, why: expect.stringContaining('déposé') },
    })
    expect(await db.verificationAnswer.count()).toBe(1)
  })

  it.each([
    ['', 'quatre chiffres'],
    ['24', 'quatre chiffres'],
    ['1990', 'commencé en 2001'],
    ['2099', 'pas encore venue'],
  ])('the year “%s” is refused in the field', async (endYear, words) => {
    const { agent, input } = await aCheck()
    expect(await endPartnership(agent, { ...input, endYear })).toMatchObject({
      why: 'invalid',
      fields: { endYear: expect.stringContaining(words) },
    })
    expect(await db.verificationAnswer.count()).toBe(0)
  })

  it('is refused like any answer, and then hands in nothing', async () => {
    const { elu, stranger, visitor, agent, input } = await aCheck()
    expect(await endPartnership(visitor, input)).toMatchObject({ why: 'forbidden' })
    expect(await endPartnership(elu, input)).toMatchObject({ why: 'forbidden' })
    expect(await endPartnership(stranger, input)).toMatchObject({ why: 'not-found' })
    await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
    expect(await endPartnership(agent, input)).toMatchObject({ why: 'closed' })
    expect(await db.partnershipSubmission.count()).toBe(0)
  })
})
