import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { CensusChoice } from '../schema'
import { lockCensus } from './lock-census'

/** Closes a census before its last day; another last day opens it again. */
export async function closeCensus(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CensusChoice, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id }, 'close')
    if (!census.ok) return census
    await tx.db.census.update({ where: { id }, data: { state: 'CLOSED', revision: { increment: 1 } } })
    await tx.audit('census.closed', { kind: 'census', id }, { title: census.value.title })
    return ok(null)
  })
}
