import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aMessage, aSearch } from '../../searches/builders'
import { confirmMessage } from './confirm-message'

testDatabase()

const world = prismaClient()

it('passes a message on once, however often the button is pressed', async () => {
  const { visitor } = await aBoard(world)
  const { id: searchId, contactEmail } = await aSearch(world)
  const { id } = await aMessage(world, { searchId })
  const form = { token: linkToken('search-message', id) }
  const answers = await Promise.all([1, 2, 3].map(() => confirmMessage(visitor, form)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'not-found' })
  expect(await db.outboxMail.findMany()).toMatchObject([
    { toAddress: contactEmail, replyTo: 'jeanne@brest.example.org' },
  ])
})

it('refuses an old link, a cut one, and a notice that left the board', async () => {
  const { visitor } = await aBoard(world)
  const { id: searchId } = await aSearch(world)
  const old = await aMessage(world, { searchId, createdAt: new Date(Date.now() - 8 * 86_400_000) })
  expect(await confirmMessage(visitor, { token: linkToken('search-message', old.id) })).toMatchObject({
    why: 'closed',
  })
  const { id: closed } = await aSearch(world, { state: 'CLOSED' })
  const late = await aMessage(world, { searchId: closed })
  expect(await confirmMessage(visitor, { token: linkToken('search-message', late.id) })).toMatchObject({
    why: 'closed',
  })
  expect(await confirmMessage(visitor, { token: 'x' })).toMatchObject({ why: 'invalid' })
  expect(await db.outboxMail.count()).toBe(0)
})
