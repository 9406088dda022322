import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { CensusExtension } from '../schema'
import { lockCensus } from './lock-census'

/** Gives another last day to answer; a census that was closed is open again. */
export async function extendCensus(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CensusExtension, raw)
  if (!input.ok) return input
  const { id, dueOn } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id }, 'extend')
    if (!census.ok) return census
    if (dueOn < census.value.today) {
      return refuse('invalid', undefined, { dueOn: 'Choisissez aujourd’hui ou un jour à venir.' })
    }
    await tx.db.census.update({
      where: { id },
      data: { dueOn: new Date(dueOn), state: 'OPEN', revision: { increment: 1 } },
    })
    await tx.audit('census.extended', { kind: 'census', id }, { title: census.value.title, dueOn })
    return ok(null)
  })
}
