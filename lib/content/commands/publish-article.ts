import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { articlePublished } from '../mails/article-published'
import { may } from '../policy'
import { answersAProposal, publicationDay, statusAfter } from '../rules'
import { ArticlePublication } from '../schema'
import { lockArticle } from './lock-article'

/** Puts a news item on the public pages at once; a collectivité that proposed it is told. */
export async function publishArticle(viewer: Viewer, raw: unknown): Promise<Outcome<{ slug: string }>> {
  const input = parseInput(ArticlePublication, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const article = await lockArticle(tx, input.value.id)
    if (!article || !may(viewer, 'see', article)) return refuse('not-found')
    if (!may(viewer, 'edit', article)) return refuse('forbidden')
    const status = statusAfter(article.status, 'publish')
    if (!status) return refuse('conflict', 'Cette actualité est déjà publiée.')
    const publishedOn = publicationDay({
      asked: input.value.publishedOn,
      before: article.publishedOn,
      today: dayIn('Europe/Paris', tx.now),
    })
    if (!publishedOn) {
      const message = 'Choisissez aujourd’hui ou un jour passé\u00a0: l’actualité paraît tout de suite.'
      return refuse('invalid', undefined, { publishedOn: message })
    }
    const { id, slug, title } = article
    await tx.db.article.update({ where: { id }, data: { status, publishedOn } })
    if (article.proposedById && answersAProposal(article.status)) {
      await tx.db.moderationDecision.create({
        data: { kind: 'ACCEPTED', decidedById: viewer.personId, decidedAt: tx.now, articleId: id },
      })
      const home = config().appUrl
      const link = `${home}${routes.article(slug)}`
      if (article.author) await tx.mail(articlePublished({ to: article.author, title, link, home }))
    }
    await tx.audit('article.published', { kind: 'article', id }, { title })
    return ok({ slug })
  })
}
