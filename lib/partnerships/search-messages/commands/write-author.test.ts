import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch } from '../../searches/builders'
import { writeAuthor } from './write-author'

testDatabase()

const world = prismaClient()
const form = (slug: string, values: object = {}) => ({
  slug,
  institution: 'Ville d’Angers',
  text: 'Votre projet nous intéresse beaucoup.',
  agrees: 'oui',
  submissionKey: randomUUID(),
  ...values,
})

it('passes the message of somebody signed in on at once, and once', async () => {
  const { agent } = await aBoard(world)
  const { slug, contactEmail } = await aSearch(world)
  const input = form(slug)
  await Promise.all([writeAuthor(agent, input), writeAuthor(agent, input)])
  expect(await db.outboxMail.findMany()).toMatchObject([
    { template: 'search-message', toAddress: contactEmail, replyTo: agent.email },
  ])
  expect(await db.partnerSearchMessage.findMany()).toMatchObject([
    { senderName: 'Claire Martin', passedOnAt: expect.any(Date), tokenHash: null },
  ])
})

it('refuses who was signed out, who does not agree, and a third message', async () => {
  const { agent, visitor } = await aBoard(world)
  const { slug } = await aSearch(world)
  expect(await writeAuthor(visitor, form(slug))).toMatchObject({
    message: expect.stringContaining('session'),
  })
  expect(await writeAuthor(agent, form(slug, { agrees: '' }))).toMatchObject({ why: 'invalid' })
  expect(await writeAuthor(agent, form('autre'))).toMatchObject({ why: 'closed' })
  await writeAuthor(agent, form(slug))
  await writeAuthor(agent, form(slug))
  expect(await writeAuthor(agent, form(slug))).toMatchObject({ why: 'closed' })
})
