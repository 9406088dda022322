import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, dayFromNow } from '../../censuses/builders'
import { answerCensus } from './answer-census'

testDatabase()

const world = prismaClient()

async function aForm(values: Parameters<typeof aCensus>[1] = {}) {
  const people = await aCensusDesk(world)
  const census = await aCensus(world, {
    questions: [{ isRequired: true }, { kind: 'AMOUNT', label: 'Budget' }],
    ...values,
  })
  const [text = '', budget = ''] = census.questions.map(({ id }) => id)
  const form = (answers: Record<string, string>, press = 'submit', revision = 0) => ({
    census: census.slug,
    collectivite: 'angers',
    revision: String(revision),
    press,
    answers,
  })
  return { ...people, census, text, budget, form }
}

describe('answering a census', () => {
  it('keeps a draft, then hands it in, and confirms by mail', async () => {
    const { agent, text, budget, form } = await aForm()
    expect(await answerCensus(agent, form({ [budget]: '12 000' }, 'keep'))).toEqual({
      ok: true,
      value: { state: 'DRAFT' },
    })
    expect(await db.outboxMail.count()).toBe(0)
    const whole = { [text]: 'Un atelier', [budget]: '12 000 €' }
    expect(await answerCensus(agent, form(whole, 'submit', 1))).toMatchObject({
      value: { state: 'SUBMITTED' },
    })
    expect(await db.censusResponse.findFirst()).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: expect.any(Date),
      answers: { [text]: 'Un atelier', [budget]: 12_000 },
      revision: 2,
    })
    expect(await db.outboxMail.findFirst()).toMatchObject({
      template: 'census-answer-received',
      toAddress: agent.email,
      subject: expect.stringContaining('Réponse reçue'),
    })
    const verbs = (await db.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ verb }) => verb)
    expect(verbs).toEqual(['census.answer-kept', 'census.answered'])
  })

  it('is changed until the last day, by a colleague too, and stays whole', async () => {
    const { agent, colleague, text, form } = await aForm()
    await answerCensus(agent, form({ [text]: 'a' }))
    expect(await answerCensus(colleague, form({ [text]: 'b' }, 'keep', 1))).toMatchObject({
      value: { state: 'SUBMITTED' },
    })
    expect(await db.outboxMail.findFirst({ where: { toAddress: colleague.email } })).toMatchObject({
      subject: expect.stringContaining('Réponse modifiée'),
    })
    expect(await answerCensus(agent, form({}, 'keep', 2))).toMatchObject({ why: 'invalid' })
  })

  it('two colleagues at once: one is kept, the other is told', async () => {
    const { agent, colleague, text, form } = await aForm()
    const answers = await Promise.all([
      answerCensus(agent, form({ [text]: 'a' })),
      answerCensus(colleague, form({ [text]: 'b' })),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('collègue'),
    })
    expect(await db.censusResponse.count()).toBe(1)
  })

  it('the same post three times at once is one', async () => {
    const { agent, text, form } = await aForm()
    const answers = await Promise.all([1, 2, 3].map(() => answerCensus(agent, form({ [text]: 'a' }))))
    expect(answers).toEqual(Array(3).fill({ ok: true, value: { state: 'SUBMITTED' } }))
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.censusResponse.findFirst()).toMatchObject({ revision: 1 })
  })

  it('says what is missing or wrong beside the question, and writes nothing', async () => {
    const { agent, text, budget, form } = await aForm()
    expect(await answerCensus(agent, form({ [budget]: 'beaucoup' }))).toMatchObject({
      why: 'invalid',
      fields: { [`answers.${text}`]: expect.any(String), [`answers.${budget}`]: expect.any(String) },
    })
    expect(await db.censusResponse.count()).toBe(0)
  })

  it('is refused after the last day, with the day', async () => {
    const { agent, text, form } = await aForm({ dueOn: dayFromNow(-2) })
    expect(await answerCensus(agent, form({ [text]: 'a' }))).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('jusqu’au'),
    })
  })

  it('is refused to élus, strangers, visitors, and when there is no such census', async () => {
    const { agent, elu, stranger, visitor, text, form } = await aForm()
    const answers = form({ [text]: 'a' })
    expect(await answerCensus(elu, answers)).toMatchObject({ why: 'forbidden' })
    expect(await answerCensus(stranger, answers)).toMatchObject({ why: 'not-found' })
    expect(await answerCensus(visitor, answers)).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('session'),
    })
    expect(await answerCensus(agent, { ...answers, census: 'autre' })).toMatchObject({ why: 'not-found' })
    expect(await answerCensus(agent, { ...answers, collectivite: '../x' })).toMatchObject({ why: 'invalid' })
    expect(await answerCensus(agent, { ...answers, answers: 'x' })).toMatchObject({ why: 'invalid' })
  })
})
