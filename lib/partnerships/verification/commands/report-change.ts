import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { startRevision } from '../../submissions/commands/start-revision'
import { PairInput } from '../schema'
import { openCheck } from './open-check'
import { recordAnswer } from './record-answer'

/** Where the party goes on: to its new version, or nowhere when another party holds the record. */
export type ChangeReported = { fileId: string } | { heldBecause: string }

/**
 * A party says that a partnership changed: the answer is noted, then the new version is opened. It counts once the
 * version is handed in; pressing again after a failure between the two goes on where it stopped.
 */
export async function reportChange(viewer: Viewer, raw: unknown): Promise<Outcome<ChangeReported>> {
  const input = parseInput(PairInput, raw)
  if (!input.ok) return input
  const { slug, collectiviteId } = input.value
  const said = await transaction({ actor: viewer }, async (tx) => {
    const check = await openCheck(tx, viewer, input.value)
    return check.ok ? recordAnswer(tx, check.value, collectiviteId, 'CHANGED') : check
  })
  if (!said.ok) return said
  const file = await startRevision(viewer, { slug })
  if (file.ok) return ok({ fileId: file.value.id })
  return file.why === 'conflict' ? ok({ heldBecause: file.message }) : file
}
