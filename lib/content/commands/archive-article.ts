import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { statusAfter } from '../rules'
import { ArticleArchiving } from '../schema'
import { lockArticle } from './lock-article'

/** Takes a news item off the public pages. Publishing it again brings it back, at the same address and date. */
export async function archiveArticle(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(ArticleArchiving, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const article = await lockArticle(tx, id)
    if (!article || !may(viewer, 'see', article)) return refuse('not-found')
    if (!may(viewer, 'edit', article)) return refuse('forbidden')
    const status = statusAfter(article.status, 'archive')
    if (!status) return refuse('conflict', 'Seule une actualité publiée peut être archivée.')
    await tx.db.article.update({ where: { id }, data: { status } })
    await tx.audit('article.archived', { kind: 'article', id }, { title: article.title })
    return ok(null)
  })
}
