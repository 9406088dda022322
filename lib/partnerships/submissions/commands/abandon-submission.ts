import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { AbandonInput } from '../schema'
import { openFile } from './open-file'

/** Drops a file before any decision; the published record, if there is one, stays as it is. */
export async function abandonSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(AbandonInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer, key: input.value.submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, { id: input.value.id }, 'abandon')
    if (!file.ok) return file
    const { id, next, state, collectivite } = file.value
    await tx.db.partnershipSubmission.update({
      where: { id },
      data: { state: next, revision: { increment: 1 } },
    })
    await tx.audit(
      'submission.abandoned',
      { kind: 'submission', id },
      { collectivite: collectivite.name, from: state },
    )
    return ok(null)
  })
}
