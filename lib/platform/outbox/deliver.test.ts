import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '../db'
import { testDatabase } from '../testing/database'
import { smtpSink } from '../testing/smtp-sink'
import { deliverDueMail } from './deliver'

testDatabase()

const sink = smtpSink()

const queue = (data: object = {}) =>
  prismaClient().outboxMail.create({
    data: {
      template: 'test',
      toAddress: 'marie@angers.example.org',
      subject: 'Réunion du 3 décembre',
      text: 'Bonjour à tous',
      html: '<p>Bonjour à tous</p>',
      ...data,
    },
  })

describe('the outbox', () => {
  it('hands a mail to the SMTP server, text and HTML and calendar file, and notes it as sent', async () => {
    const calendar = { filename: 'rencontre.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }
    const { id } = await queue({ attachments: [calendar] })
    expect(await deliverDueMail()).toBe(1)
    expect(sink.received[0]).toMatchObject({
      subject: 'Réunion du 3 décembre',
      messageId: `<${id}@localhost>`,
    })
    expect(sink.received[0]?.text).toContain('Bonjour à tous')
    expect(sink.received[0]?.attachments[0]?.filename).toBe('rencontre.ics')
    expect(await db.outboxMail.findUnique({ where: { id } })).toMatchObject({ status: 'SENT', attempts: 1 })
  })

  it('sends the answer to a mail where it is asked to go', async () => {
    await queue({ replyTo: 'maire@koutiala.example.org' })
    await queue()
    await deliverDueMail()
    const answersGoTo = sink.received.map(({ replyTo }) => replyTo?.value[0]?.address)
    expect(answersGoTo.sort()).toEqual(['maire@koutiala.example.org', undefined])
  })

  it('sends each mail once although several workers run', async () => {
    await Promise.all(Array.from({ length: 12 }, () => queue()))
    const sent = await Promise.all([deliverDueMail(), deliverDueMail(), deliverDueMail()])
    expect(sent.reduce((a, b) => a + b, 0)).toBe(12)
    expect(sink.received).toHaveLength(12)
  })

  it('tries again later after a temporary refusal (421)', async () => {
    sink.refusal = { code: 421, message: 'try again later' }
    const { id } = await queue()
    expect(await deliverDueMail()).toBe(0)
    const waiting = await db.outboxMail.findUniqueOrThrow({ where: { id } })
    expect(waiting).toMatchObject({ status: 'QUEUED', attempts: 1 })
    expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now())
    expect(await deliverDueMail()).toBe(0)
  })

  it('stops at once after a permanent refusal (550) and keeps the server’s words', async () => {
    sink.refusal = { code: 550, message: 'no such mailbox' }
    const { id } = await queue()
    await deliverDueMail()
    const failed = await db.outboxMail.findUniqueOrThrow({ where: { id } })
    expect(failed.status).toBe('FAILED')
    expect(failed.lastError).toContain('no such mailbox')
  })

  it('takes over the mail of a worker that died after claiming it', async () => {
    await queue({ status: 'SENDING', attempts: 1, claimedAt: new Date(Date.now() - 10 * 60_000) })
    expect(await deliverDueMail()).toBe(1)
  })

  it('leaves alone the mail another worker has just claimed', async () => {
    await queue({ status: 'SENDING', attempts: 1, claimedAt: new Date() })
    expect(await deliverDueMail()).toBe(0)
  })
})
