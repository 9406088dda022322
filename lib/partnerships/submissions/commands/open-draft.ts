import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'
import { sessionExpired } from '../labels'
import { may } from '../policy'
import { openStates } from '../rules'
import type { DraftContent } from '../schema'

/** Open files of one collectivité: far above any real need, far below what would clog the list. */
const MOST_OPEN = 50

/** Opens the file of a new partnership with what it starts from. */
export async function openDraft(
  tx: Tx,
  viewer: Viewer,
  collectiviteId: string,
  content: DraftContent,
): Promise<Outcome<{ id: string }>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
  const facts = { collectiviteId, state: 'DRAFT', submittedAt: null, byStaff: false } as const
  if (!may(viewer, 'write', facts)) return refuse('forbidden')
  const open = await tx.db.partnershipSubmission.count({
    where: { collectiviteId, state: { in: [...openStates] } },
  })
  if (open >= MOST_OPEN) {
    return refuse(
      'closed',
      `Votre collectivité a déjà ${open} dossiers ouverts\u00a0: terminez-en ou abandonnez-en.`,
    )
  }
  const { id, collectivite } = await tx.db.partnershipSubmission.create({
    data: { collectiviteId, authorId: viewer.personId, content },
    select: { id: true, collectivite: { select: { name: true } } },
  })
  await tx.audit('submission.created', { kind: 'submission', id }, { collectivite: collectivite.name })
  return ok({ id })
}
