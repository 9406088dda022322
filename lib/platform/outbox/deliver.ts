import 'server-only'
import { prismaClient } from '../db'
import { log } from '../log'
import type { MailAttachment } from '../mail'
import type { OutboxMail } from '../prisma-client/client'
import { sendMail } from './smtp'

const BATCH = 10
/** With the pauses of `afterFailure`, about twelve hours. */
const MAX_ATTEMPTS = 12
/** A mail claimed this long ago belongs to a worker that died. */
const STALE_CLAIM = '5 minutes'

/**
 * Sends the mail that is due and returns how many left. Several workers may run: each row is claimed
 * with SKIP LOCKED before its SMTP conversation, and a stable Message-ID lets the receiver drop the
 * rare double after a crash between the server's acceptance and our note of it.
 */
export async function deliverDueMail(): Promise<number> {
  const claimed = await claim()
  let sent = 0
  for (const mail of claimed) {
    if (await deliver(mail)) sent++
  }
  return sent
}

function claim(): Promise<{ id: string }[]> {
  return prismaClient().$queryRaw<{ id: string }[]>`
    update outbox_mail set status = 'SENDING', claimed_at = now(), attempts = attempts + 1
    where id in (
      select id from outbox_mail
      where (status = 'QUEUED' and next_attempt_at <= now())
         or (status = 'SENDING' and claimed_at < now() - ${STALE_CLAIM}::interval)
      order by next_attempt_at limit ${BATCH} for update skip locked)
    returning id`
}

async function deliver({ id }: { id: string }): Promise<boolean> {
  const table = prismaClient().outboxMail
  const mail = await table.findUniqueOrThrow({ where: { id } })
  try {
    await sendMail({ ...mail, attachments: mail.attachments as MailAttachment[] })
    await table.update({ where: { id }, data: { status: 'SENT', sentAt: new Date(), lastError: null } })
    return true
  } catch (error) {
    await table.update({ where: { id }, data: afterFailure(mail, error) })
    log().warn(
      { mail: id, template: mail.template, attempt: mail.attempts, error: reason(error) },
      'mail not sent',
    )
    return false
  }
}

/** A permanent refusal (SMTP 5xx, RFC 5321 §4.2.1) stops at once; anything else waits twice as long each time, four hours at most. */
function afterFailure(mail: OutboxMail, error: unknown) {
  const lastError = reason(error).slice(0, 500)
  if (isPermanent(error) || mail.attempts >= MAX_ATTEMPTS) return { status: 'FAILED' as const, lastError }
  const delay = Math.min(30_000 * 2 ** (mail.attempts - 1), 4 * 3_600_000)
  return { status: 'QUEUED' as const, lastError, nextAttemptAt: new Date(Date.now() + delay) }
}

function isPermanent(error: unknown): boolean {
  const code = (error as { responseCode?: unknown }).responseCode
  return typeof code === 'number' && code >= 500
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
