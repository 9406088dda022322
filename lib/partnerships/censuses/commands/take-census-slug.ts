import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import { freeSlug } from '../../rules'

/** A free address for a census; its own counts as free. One at a time, so that two of one title never race. */
export async function takeCensusSlug(tx: Tx, wanted: string, ownId?: string): Promise<string> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('census slug'))`
  const base = wanted || 'recensement'
  const rows = await tx.db.census.findMany({
    where: { slug: { startsWith: base }, ...(ownId ? { NOT: { id: ownId } } : {}) },
    select: { slug: true },
  })
  return freeSlug(
    base,
    rows.map(({ slug }) => slug),
  )
}
