import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Outcome } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { CreateInput, DraftContent } from '../schema'
import { openDraft } from './open-draft'

/** Opens the file of a new partnership, with the collectivité as lead of the French side. */
export async function createSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(CreateInput, raw)
  if (!input.ok) return input
  const { collectiviteId, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, (tx) => {
    const content = DraftContent.parse({ frenchParties: [{ key: collectiviteId, role: 'CHEF_DE_FILE' }] })
    return openDraft(tx, viewer, collectiviteId, content)
  })
}
