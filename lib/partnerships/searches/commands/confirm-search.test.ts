import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch } from '../builders'
import { confirmSearch } from './confirm-search'

testDatabase()

const world = prismaClient()

it('hands a notice to CUF once, however often the button is pressed, and gives a link to follow it', async () => {
  const { visitor } = await aBoard(world)
  const { id } = await aSearch(world, { state: 'AWAITING_EMAIL' })
  const form = { token: linkToken('confirm-search', id) }
  const answers = await Promise.all([1, 2, 3].map(() => confirmSearch(visitor, form)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'not-found' })
  expect(await db.partnerSearch.findFirst()).toMatchObject({
    state: 'SUBMITTED',
    submittedAt: expect.any(Date),
  })
  const mail = await db.outboxMail.findFirstOrThrow()
  expect(mail.text).toContain(`gerer?jeton=${linkToken('manage-search', id)}`)
  expect(await db.outboxMail.count()).toBe(1)
})

it('refuses a link that is old, unknown or cut', async () => {
  const { visitor } = await aBoard(world)
  const { id } = await aSearch(world, {
    state: 'AWAITING_EMAIL',
    createdAt: new Date(Date.now() - 8 * 86_400_000),
  })
  expect(await confirmSearch(visitor, { token: linkToken('confirm-search', id) })).toMatchObject({
    why: 'closed',
  })
  expect(await confirmSearch(visitor, { token: linkToken('manage-search', id) })).toMatchObject({
    why: 'not-found',
  })
  expect(await confirmSearch(visitor, { token: 'abc' })).toMatchObject({ why: 'invalid' })
})
