import 'server-only'
import { prismaClient } from '../db'

const DAY = 86_400_000
/** A form posted again after a month is a new one. */
const KEY_DAYS = 30
/** Counts serve one window of at most a day; what names a caller changes every day anyway. */
const COUNT_DAYS = 2

/** Drops what the platform keeps for a while only: answers of posts done, and counts of requests. */
export async function purgeLeavings(now: Date = new Date()): Promise<{ keys: number; counts: number }> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY) })
  const keys = await prismaClient().idempotencyKey.deleteMany({ where: { createdAt: before(KEY_DAYS) } })
  const counts = await prismaClient().requestCount.deleteMany({ where: { window: before(COUNT_DAYS) } })
  return { keys: keys.count, counts: counts.count }
}
