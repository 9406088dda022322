import 'server-only'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { config } from './config'

// Two kinds of proof: a token mailed to somebody, of which the database keeps the hash only, and the moment a form was
// opened. Both are derived from the secret of the portal, so that a mail may be written again with the same link.

function seal(words: string): string {
  return createHmac('sha256', config().authSecret).update(words).digest('hex')
}

/** The token of a link that does one thing with one object: 64 hexadecimal digits nobody else can make. */
export function linkToken(purpose: string, id: string): string {
  return seal(`link ${purpose} ${id}`)
}

/** What the database keeps of a token. */
export function linkTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether a text of an address may be a token at all. */
export function isLinkToken(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
}

/** A stamp for a form open to everybody: when it was shown, and a seal on it. */
export function formStamp(now: Date): string {
  const at = String(now.getTime())
  return `${at}.${seal(`form ${at}`)}`
}

/** When the form of this stamp was shown; null when the stamp is not ours. */
export function formShownAt(stamp: string): Date | null {
  const [, at = '', given = ''] = /^(\d{10,16})\.([0-9a-f]{64})$/.exec(stamp) ?? []
  if (!at || !timingSafeEqual(Buffer.from(given), Buffer.from(seal(`form ${at}`)))) return null
  return new Date(Number(at))
}
