import 'server-only'
import { createHash } from 'node:crypto'
import { config } from '../config'
import { prismaClient } from '../db'
import { clientAddress } from './client-address'

/** What is left to a caller in this minute. */
export type Allowance = { isOver: boolean; limit: number; left: number; secondsLeft: number }

/**
 * Counts a request in the database, so that the limit holds over all web processes. The caller is known by a hash of
 * its address, the day and our secret: nobody can be found again from it, the next day not even by us.
 * @param cost how many requests this one is worth: a whole file weighs more than a page of answers.
 */
export async function countRequest(headers: Headers, cost: number, now = new Date()): Promise<Allowance> {
  const { requestsPerMinute: limit, trustedProxies, authSecret } = config()
  const address = clientAddress(headers.get('x-forwarded-for'), trustedProxies)
  const caller = createHash('sha256')
    .update(`${address} ${now.toISOString().slice(0, 10)} ${authSecret}`)
    .digest('hex')
  const window = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
  const rows = await prismaClient().$queryRaw<{ count: number }[]>`
    insert into request_count (caller, "window", count) values (${caller}, ${window}, ${cost})
    on conflict (caller, "window") do update set count = request_count.count + excluded.count
    returning count`
  const count = rows[0]?.count ?? 0
  return {
    isOver: count > limit,
    limit,
    left: Math.max(0, limit - count),
    secondsLeft: Math.max(1, Math.ceil((window.getTime() + 60_000 - now.getTime()) / 1000)),
  }
}

/** The same for the caller, in the words of the draft standard on rate limits (draft-ietf-httpapi-ratelimit-headers). */
export function allowanceHeaders({ isOver, limit, left, secondsLeft }: Allowance): Record<string, string> {
  return {
    'ratelimit-policy': `"minute";q=${limit};w=60`,
    ratelimit: `"minute";r=${left};t=${secondsLeft}`,
    ...(isOver ? { 'retry-after': String(secondsLeft) } : {}),
  }
}
