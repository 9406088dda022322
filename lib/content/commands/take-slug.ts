import 'server-only'
import { slugify } from '@/lib/platform/slug'
import type { Tx } from '@/lib/platform/transaction'
import { slugCandidates } from '../rules'

/**
 * A free address for a news item of this title; its own counts as free. Addresses are taken one at a time, so
 * that two items of one title never race; the constraint article_slug_unique stands behind.
 */
export async function takeSlug(tx: Tx, title: string, ownId?: string): Promise<string> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('article slug'))`
  const base = slugify(title) || 'actualite'
  for (let from = 1; ; from += 50) {
    const candidates = slugCandidates(base, from)
    const rows = await tx.db.article.findMany({
      where: { slug: { in: candidates }, ...(ownId ? { NOT: { id: ownId } } : {}) },
      select: { slug: true },
    })
    const taken = new Set(rows.map(({ slug }) => slug))
    const free = candidates.find((slug) => !taken.has(slug))
    if (free) return free
  }
}
