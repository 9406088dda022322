import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { transaction } from '@/lib/platform/transaction'
import { articleRefused } from '../mails/article-refused'
import { may } from '../policy'
import { statusAfter } from '../rules'
import { ArticleRefusal } from '../schema'
import { lockArticle } from './lock-article'

/** Turns a proposal down, with the reason that its author reads. Publishing it later undoes this. */
export async function refuseArticle(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(ArticleRefusal, raw)
  if (!input.ok) return input
  const { id, reason } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const article = await lockArticle(tx, id)
    if (!article || !may(viewer, 'see', article)) return refuse('not-found')
    if (!may(viewer, 'edit', article)) return refuse('forbidden')
    const status = statusAfter(article.status, 'refuse')
    if (!status) return refuse('conflict', 'Cette actualité n’attend plus de décision.')
    await tx.db.article.update({ where: { id }, data: { status } })
    await tx.db.moderationDecision.create({
      data: {
        kind: 'REFUSED',
        message: reason,
        decidedById: viewer.personId,
        decidedAt: tx.now,
        articleId: id,
      },
    })
    const { title, author } = article
    const home = config().appUrl
    const link = `${home}${routes.proposeArticle}`
    if (author) await tx.mail(articleRefused({ to: author, title, reason, link, home }))
    await tx.audit('article.refused', { kind: 'article', id }, { title })
    return ok(null)
  })
}
