import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { belongsTo, isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may, proposesFor } from '../policy'
import { unknownSubjects } from '../rules'
import { ArticleProposal } from '../schema'
import { subjectOptions } from '../subjects/queries'
import { takeSlug } from './take-slug'

const NOT_A_WRITER = 'Seuls les référents et les agents de la collectivité proposent une actualité.'

/** Sends CUF a news item in the name of a member collectivité; it waits for a decision before anybody sees it. */
export async function proposeArticle(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(ArticleProposal, raw)
  if (!input.ok) return input
  const { submissionKey, collectiviteId, countries, themes, ...text } = input.value
  const unknown = unknownSubjects({ countries, themes, groups: [] }, await subjectOptions())
  if (unknown) return refuse('invalid', undefined, unknown)
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const [only, ...others] = proposesFor(viewer)
    const proposedById = collectiviteId || only
    if (!proposedById) return refuse('forbidden', NOT_A_WRITER)
    if (!belongsTo(viewer, proposedById)) return refuse('not-found')
    if (!may(viewer, 'propose', { status: 'SUBMITTED', proposedById })) {
      return refuse('forbidden', NOT_A_WRITER)
    }
    if (!collectiviteId && others.length > 0) {
      return refuse('invalid', undefined, { collectiviteId: 'Choisissez au nom de quelle collectivité.' })
    }
    const { id } = await tx.db.article.create({
      data: {
        ...text,
        placeLine: text.placeLine || null,
        slug: await takeSlug(tx, text.title),
        status: 'SUBMITTED',
        authorId: viewer.personId,
        proposedById,
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
