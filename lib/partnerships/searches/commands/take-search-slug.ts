import 'server-only'
import { slugify } from '@/lib/platform/slug'
import type { Tx } from '@/lib/platform/transaction'
import { freeSlug } from '../../rules'

/** Pages of the board that stand where a notice would. */
const RESERVED = ['deposer', 'envoye', 'confirmer', 'gerer', 'message', 'atom-xml']

/** A free address for a notice. One at a time, so that two of one title never race. */
export async function takeSearchSlug(tx: Tx, title: string): Promise<string> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('partner search slug'))`
  const base = slugify(title) || 'recherche'
  const rows = await tx.db.partnerSearch.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  })
  return freeSlug(base, [...RESERVED, ...rows.map(({ slug }) => slug)])
}
