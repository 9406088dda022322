import 'server-only'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'

/** A news item as a decision needs it, held until the transaction ends. */
export type LockedArticle = {
  id: string
  slug: string
  status: ArticleStatus
  title: string
  publishedOn: string | null
  proposedById: string | null
  updatedAt: Date
  /** Who proposed or wrote it, when the account is still open. */
  author: { email: string; displayName: string } | null
}

/** Locks a news item, then reads it; null when there is none. */
export async function lockArticle(tx: Tx, id: string): Promise<LockedArticle | null> {
  await tx.db.$queryRaw`select id from article where id = ${id}::uuid for update`
  const row = await tx.db.article.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      status: true,
      title: true,
      publishedOn: true,
      proposedById: true,
      updatedAt: true,
      author: { select: { email: true, displayName: true, disabledAt: true } },
    },
  })
  if (!row) return null
  const { author, ...article } = row
  if (!author || author.disabledAt) return { ...article, author: null }
  return { ...article, author: { email: author.email, displayName: author.displayName } }
}
