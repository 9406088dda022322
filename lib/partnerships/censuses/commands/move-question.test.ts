import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../builders'
import { moveQuestion } from './move-question'

testDatabase()

const world = prismaClient()
const labels = async () =>
  (await db.censusQuestion.findMany({ orderBy: { position: 'asc' } })).map(({ label }) => label)

it('moves a question by one place, and stays at the ends', async () => {
  const { officer } = await aCensusDesk(world)
  const { questions } = await aCensus(world, {
    state: 'DRAFT',
    questions: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
  })
  const [a, , c] = questions.map(({ id }) => id)
  expect(await moveQuestion(officer, { id: c, direction: 'up' })).toMatchObject({ ok: true })
  expect(await labels()).toEqual(['a', 'c', 'b'])
  await moveQuestion(officer, { id: a, direction: 'up' })
  expect(await labels()).toEqual(['a', 'c', 'b'])
})

it('moves what two officers move at once, and loses none', async () => {
  const { officer, second } = await aCensusDesk(world)
  const { questions } = await aCensus(world, {
    state: 'DRAFT',
    questions: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
  })
  const [a, , c] = questions.map(({ id }) => id)
  await Promise.all([
    moveQuestion(officer, { id: a, direction: 'down' }),
    moveQuestion(second, { id: c, direction: 'up' }),
  ])
  expect([...(await labels())].sort()).toEqual(['a', 'b', 'c'])
})

it('refuses a question that is gone, that is asked already, or a strange direction', async () => {
  const { officer } = await aCensusDesk(world)
  const { id, questions } = await aCensus(world)
  expect(await moveQuestion(officer, { id, direction: 'up' })).toMatchObject({ why: 'not-found' })
  expect(await moveQuestion(officer, { id: questions[0]?.id, direction: 'up' })).toMatchObject({
    why: 'closed',
  })
  expect(await moveQuestion(officer, { id, direction: 'sideways' })).toMatchObject({ why: 'invalid' })
})
