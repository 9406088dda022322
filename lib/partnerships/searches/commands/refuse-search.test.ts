import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch } from '../builders'
import { refuseSearch } from './refuse-search'

testDatabase()

const world = prismaClient()
const reason = 'Ce n’est pas une autorité locale.'

it('turns a notice down once, and its author reads why', async () => {
  const { officer, second } = await aBoard(world)
  const { id } = await aSearch(world, { state: 'SUBMITTED' })
  const answers = await Promise.all([
    refuseSearch(officer, { id, reason }),
    refuseSearch(second, { id, reason }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
  expect(await db.partnerSearch.findFirst()).toMatchObject({ state: 'REFUSED', decisionMessage: reason })
  expect(await db.outboxMail.findMany()).toMatchObject([{ template: 'search-refused' }])
})

it('wants a reason', async () => {
  const { officer } = await aBoard(world)
  const { id } = await aSearch(world, { state: 'SUBMITTED' })
  expect(await refuseSearch(officer, { id, reason: 'Non' })).toMatchObject({
    fields: { reason: expect.any(String) },
  })
})
