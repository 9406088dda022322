import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { searchRefused } from '../mails/search-refused'
import { SearchRefusal } from '../schema'
import { lockSearch } from './lock-search'
import { mailAuthor } from './mail-author'

/** Turns a notice down, with the reason that its author reads. Accepting it later undoes this. */
export async function refuseSearch(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(SearchRefusal, raw)
  if (!input.ok) return input
  const { id, reason } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const search = await lockSearch(tx, viewer, { id }, 'refuse')
    if (!search.ok) return search
    if (!isStaff(viewer)) return refuse('forbidden')
    await tx.db.partnerSearch.update({
      where: { id },
      data: { state: 'REFUSED', decisionMessage: reason, decidedAt: tx.now, decidedById: viewer.personId },
    })
    await tx.audit('search.refused', { kind: 'search', id }, { title: search.value.title })
    await mailAuthor(tx, search.value, (letter) => searchRefused({ ...letter, reason }))
    return ok(null)
  })
}
