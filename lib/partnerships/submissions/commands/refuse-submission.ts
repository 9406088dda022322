import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Outcome } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { submissionRefused } from '../mails/submission-refused'
import { refusalMessage } from '../rules'
import { RefusalInput } from '../schema'
import { openFile } from './open-file'
import { recordDecision } from './record-decision'

/** Closes a submitted file without publishing it, and says why. */
export async function refuseSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(RefusalInput, raw)
  if (!input.ok) return input
  const { reason, added, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, input.value, 'refuse')
    if (!file.ok) return file
    const message = refusalMessage(reason, added)
    const decision = { kind: 'REFUSED', message } as const
    return recordDecision(tx, viewer, file.value, decision, (facts) =>
      submissionRefused({ ...facts, message }),
    )
  })
}
