import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { CensusChoice } from '../schema'
import { lockCensus } from './lock-census'

/** Takes a synthesis off the public pages; its text stays, and may be published again. */
export async function withdrawSynthesis(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CensusChoice, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id }, 'withdraw')
    if (!census.ok) return census
    await tx.db.census.update({
      where: { id },
      data: { state: 'CLOSED', publishedAt: null, revision: { increment: 1 } },
    })
    await tx.audit('census.withdrawn', { kind: 'census', id }, { title: census.value.title })
    return ok(null)
  })
}
