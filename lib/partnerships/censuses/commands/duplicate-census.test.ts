import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse } from '../builders'
import { duplicateCensus } from './duplicate-census'

testDatabase()

const world = prismaClient()

it('copies the words and the questions of a past census, without its answers, once', async () => {
  const { officer, engaged } = await aCensusDesk(world)
  const past = await aCensus(world, {
    state: 'PUBLISHED',
    title: 'Initiatives au Mali',
    questions: [{ label: 'a' }, { label: 'b', kind: 'ONE_CHOICE', options: ['x', 'y'] }],
  })
  await aResponse(world, { censusId: past.id, collectiviteId: engaged.id })
  const form = { id: past.id, submissionKey: randomUUID() }
  const [one, two] = [await duplicateCensus(officer, form), await duplicateCensus(officer, form)]
  expect(one).toEqual(two)
  const copy = await db.census.findFirstOrThrow({
    where: { state: 'DRAFT' },
    include: { questions: { orderBy: { position: 'asc' } }, countries: true, responses: true },
  })
  expect(copy).toMatchObject({
    title: 'Initiatives au Mali (copie)',
    synthesis: null,
    questions: [{ label: 'a' }, { label: 'b', options: ['x', 'y'] }],
    countries: [{ countryCode: 'ML' }],
    responses: [],
  })
  expect(copy.dueOn.getTime()).toBeGreaterThan(Date.now())
})

it('refuses what does not exist', async () => {
  const { officer } = await aCensusDesk(world)
  expect(await duplicateCensus(officer, { id: randomUUID(), submissionKey: randomUUID() })).toMatchObject({
    why: 'not-found',
  })
  expect(await duplicateCensus(officer, { id: 'x' })).toMatchObject({ why: 'invalid' })
})
