import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, dayFromNow } from '../builders'
import { monthsAfter } from '../rules'
import { renewSearch } from './renew-search'

testDatabase()

const world = prismaClient()

it('keeps a notice for another year, past its last day too, however often it is pressed', async () => {
  const { visitor, agent, collectivite } = await aBoard(world)
  const until = monthsAfter(dayFromNow(0), 12)
  const past = await aSearch(world, { expiresOn: dayFromNow(-40) })
  const form = { token: linkToken('manage-search', past.id) }
  for (const answer of await Promise.all([renewSearch(visitor, form), renewSearch(visitor, form)])) {
    expect(answer).toMatchObject({ ok: true, value: { until } })
  }
  expect(await db.partnerSearch.findFirst()).toMatchObject({ expiresOn: new Date(until) })
  const own = await aSearch(world, { collectiviteId: collectivite.id, expiresOn: dayFromNow(3) })
  expect(await renewSearch(agent, { id: own.id })).toMatchObject({ ok: true })
})

it('refuses what CUF has not accepted, and what is closed', async () => {
  const { agent, collectivite } = await aBoard(world)
  for (const state of ['SUBMITTED', 'REFUSED', 'CLOSED'] as const) {
    const { id } = await aSearch(world, { state, collectiviteId: collectivite.id })
    expect(await renewSearch(agent, { id })).toMatchObject({ why: 'closed' })
  }
  expect(await renewSearch(agent, { token: 'x' })).toMatchObject({ why: 'invalid' })
})
