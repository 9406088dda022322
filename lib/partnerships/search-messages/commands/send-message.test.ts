import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, aStamp, dayFromNow } from '../../searches/builders'
import { sendMessage } from './send-message'

testDatabase()

const world = prismaClient()
const form = (slug: string, values: object = {}) => ({
  slug,
  senderName: 'Jeanne Petit',
  institution: 'Ville de Brest',
  senderEmail: 'Jeanne@brest.example.org',
  text: 'Votre projet nous intéresse beaucoup.',
  agrees: 'oui',
  stamp: aStamp(),
  website: '',
  submissionKey: randomUUID(),
  ...values,
})

describe('writing to the author of a notice', () => {
  it('asks the sender to confirm first, and tells the author nothing', async () => {
    const { visitor } = await aBoard(world)
    const { slug, contactEmail } = await aSearch(world)
    const input = form(slug)
    const answers = await Promise.all([sendMessage(visitor, input), sendMessage(visitor, input)])
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    const mails = await db.outboxMail.findMany()
    expect(mails).toMatchObject([
      { template: 'search-confirm-message', toAddress: 'jeanne@brest.example.org', replyTo: null },
    ])
    expect(JSON.stringify(mails)).not.toContain(contactEmail)
    expect(await db.partnerSearchMessage.findFirst()).toMatchObject({ passedOnAt: null })
  })

  it('refuses machines, the careless, and what left the board', async () => {
    const { visitor } = await aBoard(world)
    const { slug } = await aSearch(world)
    const send = (values: object) => sendMessage(visitor, form(slug, values))
    expect(await send({ website: 'x' })).toMatchObject({ why: 'invalid' })
    expect(await send({ stamp: aStamp(0) })).toMatchObject({ why: 'invalid' })
    expect(await send({ agrees: undefined })).toMatchObject({ fields: { agrees: expect.any(String) } })
    expect(await send({ text: 'Oui' })).toMatchObject({ fields: { text: expect.any(String) } })
    expect(await send({ senderEmail: 'x' })).toMatchObject({ fields: { senderEmail: expect.any(String) } })
    const past = await aSearch(world, { expiresOn: dayFromNow(-2) })
    expect(await sendMessage(visitor, form(past.slug))).toMatchObject({ why: 'closed' })
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('stops at two to one notice, even all at once', async () => {
    const { visitor } = await aBoard(world)
    const { slug } = await aSearch(world)
    const answers = await Promise.all([1, 2, 3, 4].map(() => sendMessage(visitor, form(slug))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  })
})
