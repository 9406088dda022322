import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import type { AuditVerb } from '@/lib/platform/audit'
import { config } from '@/lib/platform/config'
import type { Mail } from '@/lib/platform/mail'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { DecisionKind } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { fileRecipients, partyReferents } from '../queries'
import type { OpenFile } from './open-file'

type Decision = { kind: DecisionKind; message: string | null; partnershipId?: string }

/** What every mail about a decision says. */
export type DecisionFacts = {
  to: string
  displayName: string
  id: string
  title: string
  collectivite: string
  home: string
}

const verbs: Record<DecisionKind, AuditVerb> = {
  CORRECTION_REQUESTED: 'submission.correction-requested',
  ACCEPTED: 'submission.accepted',
  REFUSED: 'submission.refused',
}

/**
 * Writes a decision on a locked file: its new state, the words said, the journal and the mails. Nobody is written to
 * about a correction of our own unless it changes the record.
 */
export async function recordDecision(
  tx: Tx,
  viewer: Viewer,
  file: OpenFile,
  { kind, message, partnershipId }: Decision,
  mail: (facts: DecisionFacts) => Mail,
): Promise<Outcome<null>> {
  if (!isStaff(viewer)) return refuse('forbidden')
  const { id, next, content, byStaff, collectivite } = file
  await tx.db.partnershipSubmission.update({
    where: { id },
    data: {
      state: next,
      decidedAt: tx.now,
      revision: { increment: 1 },
      ...(partnershipId ? { partnershipId } : {}),
    },
  })
  await tx.db.moderationDecision.create({
    data: { kind, message, decidedById: viewer.personId, decidedAt: tx.now, submissionId: id },
  })
  const names = { title: content.title, collectivite: collectivite.name }
  await tx.audit(
    verbs[kind],
    { kind: 'submission', id },
    { ...names, ...(partnershipId ? { partnershipId } : {}) },
  )
  const facts = { id, ...names, home: config().appUrl }
  const recipients = byStaff
    ? await partyReferents(tx.db, partnershipId ?? null, tx.now)
    : await fileRecipients(tx.db, file, tx.now)
  for (const recipient of recipients) await tx.mail(mail({ ...recipient, ...facts }))
  return ok(null)
}
