import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { partyReferents } from '../../submissions/queries'
import { recordRestored } from '../mails/record-restored'
import { may } from '../policy'
import { RestoreInput } from '../schema'
import { lockRecord } from './lock-record'

/** Puts a withdrawn record back in the register, as it was and where it was. */
export async function restoreRecord(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(RestoreInput, raw)
  if (!input.ok) return input
  const { slug, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    const record = await lockRecord(tx, slug)
    if (!record) return refuse('not-found')
    if (!may(viewer, 'restore', record)) return refuse('forbidden')
    if (!record.archivedAt) return refuse('closed', 'Cette fiche est déjà au registre.')
    const { id, title } = record
    await tx.db.partnership.update({ where: { id }, data: { archivedAt: null, archivedReason: null } })
    await tx.audit('partnership.restored', { kind: 'partnership', id }, { title, slug })
    const facts = { title, slug, home: config().appUrl }
    for (const recipient of await partyReferents(tx.db, id, tx.now)) {
      await tx.mail(recordRestored({ ...recipient, ...facts }))
    }
    return ok(null)
  })
}
