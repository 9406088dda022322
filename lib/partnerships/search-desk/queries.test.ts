import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, dayFromNow } from '../searches/builders'
import { searchDesk, searchDeskPage, searchesWaiting } from './queries'

testDatabase()

const world = prismaClient()

it('lists notices by where they stand, unconfirmed ones left out', async () => {
  const { officer, agent, visitor } = await aBoard(world)
  await aSearch(world, { state: 'SUBMITTED', title: 'À voir' })
  await aSearch(world, { state: 'AWAITING_EMAIL' })
  await aSearch(world)
  await aSearch(world, { expiresOn: dayFromNow(-2), title: 'Échue' })
  expect(await searchDeskPage(officer, { etat: 'zzz' })).toMatchObject({
    view: 'a-examiner',
    counts: { 'a-examiner': 1, 'en-ligne': 1, echues: 1, refusees: 0, closes: 0 },
    list: { items: [{ title: 'À voir' }] },
  })
  expect((await searchDeskPage(officer, { etat: 'echues', q: 'echue' }))?.list.total).toBe(1)
  for (const viewer of [agent, visitor]) expect(await searchDeskPage(viewer, {})).toBeNull()
})

it('shows one with its contact to CUF only', async () => {
  const { officer, agent } = await aBoard(world)
  const { id, contactEmail } = await aSearch(world, { state: 'SUBMITTED' })
  expect(await searchDesk(officer, id, { fait: 'x' })).toMatchObject({
    contact: { email: contactEmail },
    can: { accept: true, refuse: true, close: true, renew: false },
    done: null,
  })
  expect(await searchDesk(agent, id, {})).toBeNull()
  const hidden = await aSearch(world, { state: 'AWAITING_EMAIL' })
  for (const odd of [hidden.id, 'x', 'a\u0000']) expect(await searchDesk(officer, odd, {})).toBeNull()
})

it('counts what waits for CUF, for CUF', async () => {
  const { officer, visitor } = await aBoard(world)
  const waiting = await aSearch(world, { state: 'SUBMITTED' })
  await aSearch(world, { state: 'AWAITING_EMAIL' })
  expect(await searchesWaiting(officer)).toEqual({ count: 1, oldest: waiting.submittedAt })
  expect(await searchesWaiting(visitor)).toEqual({ count: 0, oldest: null })
})
