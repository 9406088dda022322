import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../builders'
import { closeCensus } from './close-census'

testDatabase()

const world = prismaClient()

it('closes an open census once, whoever presses', async () => {
  const { officer, second } = await aCensusDesk(world)
  const { id } = await aCensus(world)
  const answers = await Promise.all([closeCensus(officer, { id }), closeCensus(second, { id })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
  expect(await db.census.findFirst()).toMatchObject({ state: 'CLOSED' })
  expect(await db.auditEntry.count()).toBe(1)
})

it('refuses a draft, and what is no census', async () => {
  const { officer } = await aCensusDesk(world)
  const { id } = await aCensus(world, { state: 'DRAFT' })
  expect(await closeCensus(officer, { id })).toMatchObject({ why: 'closed' })
  expect(await closeCensus(officer, { id: 'x' })).toMatchObject({ why: 'invalid' })
})
