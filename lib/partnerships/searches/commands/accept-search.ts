import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { transaction } from '@/lib/platform/transaction'
import { searchAccepted } from '../mails/search-accepted'
import { MOST_MONTHS, monthsAfter } from '../rules'
import { SearchAcceptance } from '../schema'
import { lockSearch } from './lock-search'
import { mailAuthor } from './mail-author'

/** Puts a notice on the board until a last day; its author is told. */
export async function acceptSearch(viewer: Viewer, raw: unknown): Promise<Outcome<{ slug: string }>> {
  const input = parseInput(SearchAcceptance, raw)
  if (!input.ok) return input
  const { id, expiresOn } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const search = await lockSearch(tx, viewer, { id }, 'accept')
    if (!search.ok) return search
    if (!isStaff(viewer)) return refuse('forbidden')
    const { title, slug, today } = search.value
    if (expiresOn <= today || expiresOn > monthsAfter(today, MOST_MONTHS)) {
      const message = `Choisissez un jour à venir, dans les ${MOST_MONTHS} prochains mois.`
      return refuse('invalid', undefined, { expiresOn: message })
    }
    await tx.db.partnerSearch.update({
      where: { id },
      data: {
        state: 'PUBLISHED',
        publishedAt: tx.now,
        decidedAt: tx.now,
        decidedById: viewer.personId,
        decisionMessage: null,
        expiresOn: new Date(expiresOn),
      },
    })
    await tx.audit('search.accepted', { kind: 'search', id }, { title, expiresOn })
    const page = `${config().appUrl}${routes.partnerSearch(slug)}`
    await mailAuthor(tx, search.value, (letter) => searchAccepted({ ...letter, page, expiresOn }))
    return ok({ slug })
  })
}
