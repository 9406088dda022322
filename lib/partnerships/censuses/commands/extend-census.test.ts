import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, dayFromNow } from '../builders'
import { extendCensus } from './extend-census'

testDatabase()

const world = prismaClient()

it('gives more time, and opens again what was closed', async () => {
  const { officer } = await aCensusDesk(world)
  for (const census of [
    await aCensus(world, { state: 'CLOSED' }),
    await aCensus(world, { dueOn: dayFromNow(-3) }),
  ]) {
    expect(await extendCensus(officer, { id: census.id, dueOn: dayFromNow(5) })).toEqual({
      ok: true,
      value: null,
    })
    expect(await db.census.findUnique({ where: { id: census.id } })).toMatchObject({
      state: 'OPEN',
      dueOn: new Date(dayFromNow(5)),
    })
  }
})

it('refuses a day that is past, a draft, and a published synthesis', async () => {
  const { officer } = await aCensusDesk(world)
  const { id } = await aCensus(world)
  const soon = dayFromNow(5)
  expect(await extendCensus(officer, { id, dueOn: dayFromNow(-2) })).toMatchObject({
    why: 'invalid',
    fields: { dueOn: expect.any(String) },
  })
  expect(await extendCensus(officer, { id, dueOn: '31/12/2030' })).toMatchObject({ why: 'invalid' })
  for (const state of ['DRAFT', 'PUBLISHED'] as const) {
    const other = await aCensus(world, { state })
    expect(await extendCensus(officer, { id: other.id, dueOn: soon })).toMatchObject({ why: 'closed' })
  }
})
