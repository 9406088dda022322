import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch } from '../builders'
import { closeSearch } from './close-search'

testDatabase()

const world = prismaClient()

it('an authority abroad closes its notice with its link, once', async () => {
  const { visitor } = await aBoard(world)
  const { id } = await aSearch(world)
  const form = { token: linkToken('manage-search', id) }
  const answers = await Promise.all([closeSearch(visitor, form), closeSearch(visitor, form)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
  expect(await db.partnerSearch.findFirst()).toMatchObject({ state: 'CLOSED', closedAt: expect.any(Date) })
  expect(await db.outboxMail.count()).toBe(0)
})

it('CUF closes one and says so; a member closes its own in silence', async () => {
  const { officer, agent, stranger, collectivite } = await aBoard(world)
  const abroad = await aSearch(world)
  const own = await aSearch(world, { collectiviteId: collectivite.id })
  expect(await closeSearch(officer, { id: abroad.id })).toMatchObject({ ok: true })
  expect(await db.outboxMail.findMany()).toMatchObject([{ template: 'search-closed' }])
  expect(await closeSearch(stranger, { id: own.id })).toMatchObject({ why: 'forbidden' })
  expect(await closeSearch(agent, { id: own.id })).toMatchObject({ ok: true })
  expect(await db.outboxMail.count()).toBe(1)
  expect(await closeSearch(agent, {})).toMatchObject({ why: 'invalid' })
})
