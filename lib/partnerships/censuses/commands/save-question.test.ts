import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../builders'
import { saveQuestion } from './save-question'

testDatabase()

const world = prismaClient()
const question = { kind: 'TEXT', label: 'Que faites-vous ?', hint: '', options: '' }

describe('writing a question', () => {
  it('adds it at the end, once for one form', async () => {
    const { officer } = await aCensusDesk(world)
    const { id: census, revision } = await aCensus(world, { state: 'DRAFT' })
    const form = {
      ...question,
      census,
      kind: 'ONE_CHOICE',
      options: ' eau \r\nsanté\neau\n\n',
      isRequired: 'oui',
      submissionKey: randomUUID(),
    }
    const [one, two] = await Promise.all([saveQuestion(officer, form), saveQuestion(officer, form)])
    expect(one).toEqual(two)
    const questions = await db.censusQuestion.findMany({ orderBy: { position: 'asc' } })
    expect(questions).toMatchObject([
      {},
      { position: 2, kind: 'ONE_CHOICE', options: ['eau', 'santé'], isRequired: true, hint: null },
    ])
    expect(await db.census.findFirst()).toMatchObject({ revision: revision + 1 })
  })

  it('rewrites one, and forgets the choices of what is no choice', async () => {
    const { officer } = await aCensusDesk(world)
    const { id: census, questions } = await aCensus(world, { state: 'DRAFT' })
    const id = questions[0]?.id
    const form = { ...question, census, id, options: 'a\nb', hint: 'En deux mots.' }
    expect(await saveQuestion(officer, form)).toMatchObject({ ok: true, value: { id } })
    expect(await db.censusQuestion.findFirst()).toMatchObject({
      label: 'Que faites-vous ?',
      hint: 'En deux mots.',
      options: [],
      isRequired: false,
    })
  })

  it('refuses a choice without two answers, a blank question, an unknown kind', async () => {
    const { officer } = await aCensusDesk(world)
    const { id: census } = await aCensus(world, { state: 'DRAFT' })
    const send = (values: object) => saveQuestion(officer, { ...question, census, ...values })
    expect(await send({ kind: 'ONE_CHOICE', options: 'seule' })).toMatchObject({
      why: 'invalid',
      fields: { options: expect.stringContaining('deux réponses') },
    })
    expect(await send({ label: ' ' })).toMatchObject({ fields: { label: expect.any(String) } })
    expect(await send({ kind: 'DESSIN' })).toMatchObject({ fields: { kind: expect.any(String) } })
  })

  it('refuses a question of another census, and any once it is open', async () => {
    const { officer } = await aCensusDesk(world)
    const draft = await aCensus(world, { state: 'DRAFT' })
    const open = await aCensus(world)
    const foreign = { ...question, census: draft.id, id: open.questions[0]?.id }
    expect(await saveQuestion(officer, foreign)).toMatchObject({ why: 'not-found' })
    expect(await saveQuestion(officer, { ...question, census: open.id })).toMatchObject({ why: 'closed' })
  })

  it('stops at sixty', async () => {
    const { officer } = await aCensusDesk(world)
    const { id: census } = await aCensus(world, {
      state: 'DRAFT',
      questions: Array.from({ length: 60 }, () => ({})),
    })
    expect(await saveQuestion(officer, { ...question, census })).toMatchObject({ why: 'closed' })
  })
})
