import { expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aBoard, aSearch, dayFromNow } from '../builders'
import type { SearchStep } from '../rules'
import { lockSearch } from './lock-search'

testDatabase()

const world = prismaClient()
const lock = (viewer: Viewer, seen: { id: string } | { token: string }, step: SearchStep) =>
  transaction({ actor: viewer }, (tx) => lockSearch(tx, viewer, seen, step))

it('opens to a mailed link, to its collectivité and to CUF, each for their own steps', async () => {
  const { visitor, agent, elu, stranger, officer, collectivite } = await aBoard(world)
  const abroad = await aSearch(world)
  const own = await aSearch(world, { collectiviteId: collectivite.id, state: 'SUBMITTED' })
  const link = { token: linkToken('manage-search', abroad.id) }
  expect(await lock(visitor, link, 'close')).toMatchObject({ ok: true })
  expect(await lock(visitor, { token: linkToken('manage-search', own.id) }, 'close')).toMatchObject({
    why: 'not-found',
  })
  expect(await lock(visitor, { id: abroad.id }, 'close')).toMatchObject({ why: 'forbidden' })
  expect(await lock(agent, { id: own.id }, 'close')).toMatchObject({ ok: true })
  expect(await lock(agent, { id: own.id }, 'accept')).toMatchObject({ why: 'forbidden' })
  expect(await lock(elu, { id: own.id }, 'close')).toMatchObject({ why: 'forbidden' })
  expect(await lock(stranger, { id: own.id }, 'close')).toMatchObject({ why: 'not-found' })
  expect(await lock(officer, { id: own.id }, 'accept')).toMatchObject({ ok: true })
})

it('tells what is past, and what makes no sense from there', async () => {
  const { officer } = await aBoard(world)
  const { id } = await aSearch(world, { expiresOn: dayFromNow(-2) })
  expect(await lock(officer, { id }, 'renew')).toMatchObject({ value: { standing: 'EXPIRED' } })
  expect(await lock(officer, { id }, 'accept')).toMatchObject({ why: 'closed' })
  const hidden = await aSearch(world, { state: 'AWAITING_EMAIL' })
  expect(await lock(officer, { id: hidden.id }, 'accept')).toMatchObject({ why: 'not-found' })
})
