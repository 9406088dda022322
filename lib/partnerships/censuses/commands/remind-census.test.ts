import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../builders'
import { remindCensus } from './remind-census'

testDatabase()

const world = prismaClient()

it('asks for one reminder although the button is pressed twice', async () => {
  const { officer, second } = await aCensusDesk(world)
  const { id } = await aCensus(world)
  const answers = await Promise.all([
    remindCensus(officer, { id, round: '0' }),
    remindCensus(second, { id, round: '0' }),
  ])
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { round: 1 } }])
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'conflict' })
  expect(await db.census.findFirst()).toMatchObject({ reminderRound: 1 })
})

it('refuses a closed census, and a round that makes no sense', async () => {
  const { officer } = await aCensusDesk(world)
  const { id } = await aCensus(world, { state: 'CLOSED' })
  expect(await remindCensus(officer, { id, round: 0 })).toMatchObject({ why: 'closed' })
  expect(await remindCensus(officer, { id, round: -1 })).toMatchObject({ why: 'invalid' })
})
