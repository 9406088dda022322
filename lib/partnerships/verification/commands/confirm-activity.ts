import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Outcome } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { PairInput } from '../schema'
import { openCheck } from './open-check'
import { recordAnswer } from './record-answer'

/** A party says that a partnership is still active as the record describes it: it is verified today. */
export async function confirmActivity(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(PairInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer, key: input.value.submissionKey }, async (tx) => {
    const check = await openCheck(tx, viewer, input.value)
    return check.ok ? recordAnswer(tx, check.value, input.value.collectiviteId, 'STILL_ACTIVE') : check
  })
}
