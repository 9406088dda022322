import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { timeIn } from '@/lib/platform/zoned-time'
import { dropUnusedFiles } from '../../documents/commands/drop-unused-files'
import {
  faultsOfStep,
  type NextPlace,
  placeAfter,
  withDocumentLines,
  withoutDocument,
  withoutParty,
  withRoles,
} from '../../drafting/rules'
import {
  type AskingStep,
  DocumentLinesInput,
  RolesInput,
  SaveInput,
  stepAnswers,
} from '../../drafting/schema'
import type { DraftContent } from '../schema'
import { openFile } from './open-file'

type Saved = {
  goTo: NextPlace
  revision: number
  /** Clock in Paris, to be told: "14:32". */
  savedAt: string
}

/**
 * Keeps the answers of one step, as typed. Going on to the next step demands that they are right; leaving, turning to
 * a page that adds a party or a document, or saving while one types, does not.
 */
export async function saveStep(viewer: Viewer, raw: unknown): Promise<Outcome<Saved>> {
  const input = parseInput(SaveInput, raw)
  if (!input.ok) return input
  const { step, press } = input.value
  return transaction({ actor: viewer, key: fingerprint(raw) }, async (tx) => {
    const file = await openFile(tx, viewer, input.value, 'save')
    if (!file.ok) return file
    const { id, content, collectiviteId, collectivite } = file.value
    const answered = answersOf(step, raw, content)
    if (!answered.ok) return answered
    const removed = press.startsWith('remove:') ? press.slice('remove:'.length) : null
    const kept = removed
      ? withoutDocument(withoutParty(answered.value, removed, collectiviteId), removed)
      : answered.value
    if (press === 'continue') {
      const { foreignParties: missing, ...fields } = faultsOfStep(step, kept)
      if (missing || Object.keys(fields).length > 0) return refuse('invalid', missing, fields)
    }
    const goTo = placeAfter(step, press)
    const resumeAt = press === 'continue' && goTo !== 'quit' ? goTo : step
    const { revision } = await tx.db.partnershipSubmission.update({
      where: { id },
      data: { content: { ...kept, step: resumeAt }, revision: { increment: 1 } },
      select: { revision: true },
    })
    if (kept.documents.length < content.documents.length && removed) await dropUnusedFiles(tx, [removed])
    // The journal tells what people did, not each pause of their typing.
    if (press !== 'autosave') {
      await tx.audit(
        'submission.saved',
        { kind: 'submission', id },
        { collectivite: collectivite.name, step },
      )
    }
    return ok({ goTo, revision, savedAt: timeIn('Europe/Paris', tx.now) })
  })
}

function answersOf(step: AskingStep, raw: unknown, content: DraftContent): Outcome<DraftContent> {
  if (step === 'parties') {
    const roles = parseInput(RolesInput, raw)
    return roles.ok ? ok(withRoles(content, roles.value)) : roles
  }
  const answers = parseInput(stepAnswers[step], raw)
  if (!answers.ok) return answers
  const answered = { ...content, ...answers.value }
  if (step !== 'contacts') return ok(answered)
  const lines = parseInput(DocumentLinesInput, raw)
  return lines.ok ? ok(withDocumentLines(answered, lines.value.documents)) : lines
}

/**
 * Stands for a submission key: the very same answers over the very same revision are a double click. A key made
 * by the page would silently drop what is changed after coming back to it.
 */
function fingerprint(raw: unknown): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('hex')
}
