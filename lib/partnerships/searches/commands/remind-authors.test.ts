import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, dayFromNow } from '../builders'
import { remindAuthors } from './remind-authors'
import { renewSearch } from './renew-search'

testDatabase()

const world = prismaClient()
const worker = { kind: 'system', job: 'test' } as const

it('reminds once before each last day, although several workers run', async () => {
  const { agent, collectivite } = await aBoard(world)
  const near = await aSearch(world, { expiresOn: dayFromNow(20), collectiviteId: collectivite.id })
  await aSearch(world, { expiresOn: dayFromNow(90) })
  await aSearch(world, { expiresOn: dayFromNow(-1) })
  await aSearch(world, { state: 'CLOSED' })
  await Promise.all([remindAuthors(worker), remindAuthors(worker)])
  expect(await remindAuthors(worker)).toEqual({ ok: true, value: { done: 0 } })
  expect(await db.outboxMail.findMany()).toMatchObject([
    { template: 'search-expiring', toAddress: near.contactEmail },
  ])
  await renewSearch(agent, { id: near.id })
  await world.partnerSearch.update({ where: { id: near.id }, data: { expiresOn: new Date(dayFromNow(10)) } })
  expect(await remindAuthors(worker)).toMatchObject({ value: { done: 1 } })
})

it('is the work of the portal and of CUF', async () => {
  const { agent, visitor } = await aBoard(world)
  for (const viewer of [agent, visitor])
    expect(await remindAuthors(viewer)).toMatchObject({ why: 'forbidden' })
})
