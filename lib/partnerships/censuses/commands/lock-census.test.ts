import { expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aCensus, aCensusDesk, dayFromNow } from '../builders'
import type { CensusStep } from '../rules'
import { lockCensus } from './lock-census'

testDatabase()

const world = prismaClient()
const lock = (viewer: Viewer, seen: { id: string; revision?: number }, step: CensusStep | 'read' = 'read') =>
  transaction({ actor: viewer }, (tx) => lockCensus(tx, viewer, seen, step))

it('tells where a census stands today', async () => {
  const { officer } = await aCensusDesk(world)
  const { id } = await aCensus(world, { dueOn: dayFromNow(-2) })
  expect(await lock(officer, { id })).toMatchObject({ ok: true, value: { standing: 'CLOSED' } })
})

it('refuses who may not, what may not, and what was read before a change', async () => {
  const { officer, agent, visitor } = await aCensusDesk(world)
  const draft = await aCensus(world, { state: 'DRAFT' })
  const open = await aCensus(world)
  expect(await lock(visitor, open)).toMatchObject({ why: 'forbidden' })
  expect(await lock(agent, draft)).toMatchObject({ why: 'not-found' })
  expect(await lock(agent, { id: open.id })).toMatchObject({ why: 'forbidden' })
  expect(await lock(officer, { id: open.id }, 'edit')).toMatchObject({ why: 'closed' })
  expect(await lock(officer, { id: open.id, revision: 7 })).toMatchObject({ why: 'conflict' })
  expect(await lock(officer, { id: officer.personId })).toMatchObject({ why: 'not-found' })
})
