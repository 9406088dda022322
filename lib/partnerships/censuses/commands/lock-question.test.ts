import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aCensus, aCensusDesk } from '../builders'
import { lockQuestion } from './lock-question'

testDatabase()

const world = prismaClient()

it('answers with the draft and its questions in order', async () => {
  const { officer, visitor } = await aCensusDesk(world)
  const { id, questions } = await aCensus(world, { state: 'DRAFT', questions: [{}, {}] })
  const ids = questions.map((question) => question.id)
  const find = (viewer: typeof officer | typeof visitor) =>
    transaction({ actor: viewer }, (tx) => lockQuestion(tx, viewer, ids[1] ?? ''))
  expect(await find(officer)).toMatchObject({ ok: true, value: { census: { id }, questions: ids } })
  expect(await find(visitor)).toMatchObject({ why: 'forbidden' })
})
