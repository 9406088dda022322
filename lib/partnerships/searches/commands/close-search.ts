import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { searchClosed } from '../mails/search-closed'
import { OwnSearch } from '../schema'
import { lockSearch } from './lock-search'
import { mailAuthor } from './mail-author'

/** Takes a notice off the board for good: its author found a partner, or CUF ends it and says so. */
export async function closeSearch(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(OwnSearch, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    const search = await lockSearch(tx, viewer, input.value, 'close')
    if (!search.ok) return search
    const { id, title } = search.value
    await tx.db.partnerSearch.update({ where: { id }, data: { state: 'CLOSED', closedAt: tx.now } })
    await tx.audit('search.closed', { kind: 'search', id }, { title })
    if (isStaff(viewer) && 'id' in input.value) await mailAuthor(tx, search.value, searchClosed)
    return ok({ id })
  })
}
