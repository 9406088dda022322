import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { monthsAfter, USUAL_MONTHS } from '../rules'
import { OwnSearch } from '../schema'
import { lockSearch } from './lock-search'

/** Keeps a notice on the board for another year, or brings back one that left at its last day. */
export async function renewSearch(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ id: string; until: string }>> {
  const input = parseInput(OwnSearch, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    const search = await lockSearch(tx, viewer, input.value, 'renew')
    if (!search.ok) return search
    const { id, title, today } = search.value
    const until = monthsAfter(today, USUAL_MONTHS)
    await tx.db.partnerSearch.update({ where: { id }, data: { expiresOn: new Date(until) } })
    await tx.audit('search.renewed', { kind: 'search', id }, { title, until })
    return ok({ id, until })
  })
}
