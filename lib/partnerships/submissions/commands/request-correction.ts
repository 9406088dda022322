import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Outcome } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { correctionRequested } from '../mails/correction-requested'
import { CorrectionInput } from '../schema'
import { openFile } from './open-file'
import { recordDecision } from './record-decision'

/** Hands a submitted file back to its collectivité, with what is to be completed. */
export async function requestCorrection(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CorrectionInput, raw)
  if (!input.ok) return input
  const { message, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, input.value, 'request-correction')
    if (!file.ok) return file
    const decision = { kind: 'CORRECTION_REQUESTED', message } as const
    return recordDecision(tx, viewer, file.value, decision, (facts) =>
      correctionRequested({ ...facts, message }),
    )
  })
}
