import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { SubmittableContent } from '../../drafting/schema'
import { recordCorrected } from '../mails/record-corrected'
import { submissionAccepted } from '../mails/submission-accepted'
import { AcceptInput } from '../schema'
import { checkReferences } from './check-references'
import { openFile } from './open-file'
import { publishRecord } from './publish-record'
import { recordDecision } from './record-decision'

const INCOMPLETE =
  'Ce dossier ne peut pas être publié tel quel\u00a0: une réponse n’est plus valable. Demandez un complément à la collectivité.'

/** Publishes a submitted file: its content becomes a record of the register, or the new version of one. */
export async function acceptSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<{ slug: string }>> {
  const input = parseInput(AcceptInput, raw)
  if (!input.ok) return input
  const { message, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, input.value, 'accept')
    if (!file.ok) return file
    const content = parseInput(SubmittableContent, file.value.content)
    if (!content.ok) return refuse('invalid', INCOMPLETE)
    const unknown = await checkReferences(tx, file.value.content)
    if (Object.keys(unknown).length > 0) return refuse('invalid', INCOMPLETE)
    const record = await publishRecord(tx, file.value, content.value)
    if (!record.ok) return record
    const { id: partnershipId, slug } = record.value
    const decision = { kind: 'ACCEPTED', message: message || null, partnershipId } as const
    const recorded = await recordDecision(tx, viewer, file.value, decision, (facts) =>
      file.value.byStaff
        ? recordCorrected({ ...facts, slug, message })
        : submissionAccepted({ ...facts, slug, message }),
    )
    return recorded.ok ? ok({ slug }) : recorded
  })
}
