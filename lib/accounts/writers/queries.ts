import 'server-only'
import type { ReadOnlyDatabase } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { writingMandate } from './rules'

/** Somebody to write to. */
export type Writer = { email: string; displayName: string }

/** `writingMandate` in SQL, said of a mandate `m`. */
export function isWritingMandate(now: Date): Prisma.Sql {
  const today = new Date(dayIn('Europe/Paris', now))
  return Prisma.sql`
    m.role <> 'ELU' and m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)
    and exists (select 1 from person q where q.id = m.person_id and q.disabled_at is null)
    and not exists (select 1 from staff_assignment g where g.person_id = m.person_id)`
}

/**
 * The référents and agents to whom mail about a collectivité goes, by collectivité; one that nobody writes for is
 * left out.
 * @param from the database, or the transaction that decides to write to them.
 */
export async function writersOf(
  from: Pick<ReadOnlyDatabase, 'membership'>,
  collectiviteIds: string[],
  now: Date,
): Promise<Map<string, Writer[]>> {
  const mandates = await from.membership.findMany({
    where: { AND: [{ collectiviteId: { in: collectiviteIds } }, writingMandate(now)] },
    select: { collectiviteId: true, person: { select: { email: true, displayName: true } } },
    orderBy: [{ role: 'asc' }, { person: { email: 'asc' } }],
  })
  const byCollectivite = new Map<string, Writer[]>()
  for (const { collectiviteId, person } of mandates) {
    byCollectivite.set(collectiviteId, [...(byCollectivite.get(collectiviteId) ?? []), person])
  }
  return byCollectivite
}
