import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { faultsOf } from '../../drafting/rules'
import { submissionReceived } from '../mails/submission-received'
import { fileRecipients } from '../queries'
import { SeenFile } from '../schema'
import { checkReferences } from './check-references'
import { openFile } from './open-file'

/** Hands a complete file in to Cités Unies France, for the first time or after a correction. */
export async function submitSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(SeenFile, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer, key: input.value.submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, input.value, 'submit')
    if (!file.ok) return file
    const { id, content, next, byStaff, collectivite } = file.value
    const missing = Object.fromEntries(faultsOf(content).map(({ field, message }) => [field, message]))
    const faults = { ...(await checkReferences(tx, content)), ...missing }
    const count = Object.keys(faults).length
    if (count > 0) {
      const what = count === 1 ? 'une réponse est à revoir' : `${count} réponses sont à revoir`
      return refuse('invalid', `Le dossier n’est pas complet\u00a0: ${what}.`, faults)
    }
    await tx.db.partnershipSubmission.update({
      where: { id },
      data: { state: next, submittedAt: tx.now, revision: { increment: 1 } },
    })
    const names = { title: content.title, collectivite: collectivite.name }
    await tx.audit('submission.submitted', { kind: 'submission', id }, names)
    const facts = { id, ...names, home: config().appUrl }
    const recipients = byStaff ? [] : await fileRecipients(tx.db, file.value, tx.now)
    for (const recipient of recipients) await tx.mail(submissionReceived({ ...recipient, ...facts }))
    return ok(null)
  })
}
