import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { CensusReminder } from '../schema'
import { lockCensus } from './lock-census'

/** Asks for one more reminder to those who have not answered; `sendCensusMail` writes to them by batches. */
export async function remindCensus(viewer: Viewer, raw: unknown): Promise<Outcome<{ round: number }>> {
  const input = parseInput(CensusReminder, raw)
  if (!input.ok) return input
  const { id, round } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id }, 'remind')
    if (!census.ok) return census
    if (census.value.reminderRound !== round) {
      return refuse('conflict', 'Un rappel vient déjà d’être demandé. Aucun autre n’est parti.')
    }
    await tx.db.census.update({ where: { id }, data: { reminderRound: { increment: 1 } } })
    await tx.audit('census.reminded', { kind: 'census', id }, { title: census.value.title, round: round + 1 })
    return ok({ round: round + 1 })
  })
}
