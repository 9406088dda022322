import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { partyReferents } from '../../submissions/queries'
import { recordArchived } from '../mails/record-archived'
import { may } from '../policy'
import { ArchiveInput } from '../schema'
import { lockRecord } from './lock-record'

/** Takes a record out of the public register, with the reason told to its parties. Nothing is erased. */
export async function archiveRecord(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(ArchiveInput, raw)
  if (!input.ok) return input
  const { slug, reason, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    const record = await lockRecord(tx, slug)
    if (!record) return refuse('not-found')
    if (!may(viewer, 'archive', record)) return refuse('forbidden')
    if (record.archivedAt) return refuse('closed', 'Cette fiche est déjà retirée du registre.')
    const { id, title } = record
    await tx.db.partnership.update({
      where: { id },
      data: { archivedAt: tx.now, archivedReason: reason },
    })
    await tx.audit('partnership.archived', { kind: 'partnership', id }, { title, slug })
    const facts = { title, reason, home: config().appUrl }
    for (const recipient of await partyReferents(tx.db, id, tx.now)) {
      await tx.mail(recordArchived({ ...recipient, ...facts }))
    }
    return ok(null)
  })
}
