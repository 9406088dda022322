import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../builders'
import { removeQuestion } from './remove-question'

testDatabase()

const world = prismaClient()

it('takes a question off a draft, once', async () => {
  const { officer } = await aCensusDesk(world)
  const { id: census, questions } = await aCensus(world, { state: 'DRAFT', questions: [{}, {}] })
  const id = questions[0]?.id
  const [one, two] = await Promise.all([removeQuestion(officer, { id }), removeQuestion(officer, { id })])
  expect([one, two].filter(({ ok }) => ok)).toEqual([{ ok: true, value: { census } }])
  expect([one, two].find(({ ok }) => !ok)).toMatchObject({ why: 'not-found' })
  expect(await db.censusQuestion.count()).toBe(1)
})

it('refuses once the census is open, and what is no question', async () => {
  const { officer } = await aCensusDesk(world)
  const { questions } = await aCensus(world)
  expect(await removeQuestion(officer, { id: questions[0]?.id })).toMatchObject({ why: 'closed' })
  expect(await removeQuestion(officer, { id: 'x' })).toMatchObject({ why: 'invalid' })
  expect(await db.censusQuestion.count()).toBe(1)
})
