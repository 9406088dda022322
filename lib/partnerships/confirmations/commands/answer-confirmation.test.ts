import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { answerConfirmation } from './answer-confirmation'

testDatabase()

/** Angers is asked about a record that Nantes declared. */
async function aQuestion() {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), { frenchIds: [desk.other.id, desk.collectivite.id] })
  const collectiviteId = desk.collectivite.id
  await prismaClient().partyConfirmation.create({ data: { partnershipId: record.id, collectiviteId } })
  return { ...desk, record, question: { slug: record.slug, collectiviteId } }
}

const answerNow = () =>
  db.partyConfirmation.findFirst({ select: { answer: true, comment: true, answeredById: true } })

describe('a party', () => {
  it('confirms, with its name in the journal', async () => {
    const { agent, question } = await aQuestion()
    expect(await answerConfirmation(agent, { ...question, answer: 'CONFIRMED' })).toMatchObject({ ok: true })
    expect(await answerNow()).toEqual({ answer: 'CONFIRMED', comment: null, answeredById: agent.personId })
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'confirmation.answered',
      actorId: agent.personId,
      details: { collectivite: 'Angers', answer: 'CONFIRMED' },
    })
  })

  it('declines with words, and changes its mind', async () => {
    const { agent, question } = await aQuestion()
    const declined = { ...question, answer: 'DECLINED', comment: 'Nous n’y sommes plus depuis 2019.' }
    expect(await answerConfirmation(agent, { ...declined, comment: '  ' })).toMatchObject({
      why: 'invalid',
      fields: { comment: expect.stringContaining('pourquoi') },
    })
    expect(await answerConfirmation(agent, declined)).toMatchObject({ ok: true })
    expect(await answerNow()).toMatchObject({
      answer: 'DECLINED',
      comment: 'Nous n’y sommes plus depuis 2019.',
    })
    expect(await answerConfirmation(agent, { ...question, answer: 'CONFIRMED' })).toMatchObject({ ok: true })
    expect(await answerNow()).toMatchObject({ answer: 'CONFIRMED', comment: null })
  })

  it('says the same twice and is noted once', async () => {
    const { agent, question } = await aQuestion()
    await Promise.all([1, 2, 3].map(() => answerConfirmation(agent, { ...question, answer: 'CONFIRMED' })))
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('is refused what is not its own, or not to be written', async () => {
    const { elu, stranger, officer, visitor, agent, other, question, record } = await aQuestion()
    const answer = { ...question, answer: 'CONFIRMED' }
    expect(await answerConfirmation(visitor, answer)).toMatchObject({ why: 'forbidden' })
    expect(await answerConfirmation(elu, answer)).toMatchObject({ why: 'forbidden' })
    expect(await answerConfirmation(officer, answer)).toMatchObject({ why: 'forbidden' })
    expect(await answerConfirmation(stranger, answer)).toMatchObject({ why: 'not-found' })
    expect(await answerConfirmation(stranger, { ...answer, collectiviteId: other.id })).toMatchObject({
      why: 'not-found',
    })
    expect(await answerConfirmation(agent, { ...answer, answer: 'MAYBE' })).toMatchObject({ why: 'invalid' })
    await prismaClient().partnership.update({ where: { id: record.id }, data: { archivedAt: new Date() } })
    expect(await answerConfirmation(agent, answer)).toMatchObject({ why: 'not-found' })
    expect(await answerNow()).toMatchObject({ answer: null })
  })
})
