import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { belongsTo, isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { unknownSubjects } from '../rules'
import { ArticleProposal } from '../schema'
import { subjectOptions } from '../subjects/queries'
import { takeSlug } from './take-slug'

/** Sends CUF a news item in the name of a member collectivité; it waits for a decision before anybody sees it. */
export async function proposeArticle(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(ArticleProposal, raw)
  if (!input.ok) return input
  const { submissionKey, collectiviteId, countries, themes, ...text } = input.value
  const unknown = unknownSubjects({ countries, themes, groups: [] }, await subjectOptions())
  if (unknown) return refuse('invalid', undefined, unknown)
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    if (!belongsTo(viewer, collectiviteId)) return refuse('not-found')
    if (!may(viewer, 'propose', { status: 'SUBMITTED', proposedById: collectiviteId })) {
      return refuse(
        'forbidden',
        'Seuls les référents et les agents de la collectivité proposent une actualité.',
      )
    }
    const { id } = await tx.db.article.create({
      data: {
        ...text,
        placeLine: text.placeLine || null,
        slug: await takeSlug(tx, text.title),
        status: 'SUBMITTED',
        authorId: viewer.personId,
        proposedById: collectiviteId,
        createdAt: tx.now,
        countries: { create: countries.map((countryCode) => ({ countryCode })) },
        themes: { create: themes.map((themeCode) => ({ themeCode })) },
      },
      select: { id: true },
    })
    await tx.audit('article.proposed', { kind: 'article', id }, { title: text.title })
    return ok({ id })
  })
}
