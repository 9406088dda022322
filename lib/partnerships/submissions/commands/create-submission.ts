import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../labels'
import { may } from '../policy'
import { openStates } from '../rules'
import { CreateInput, DraftContent } from '../schema'

/** Open files of one collectivité: far above any real need, far below what would clog the list. */
const MOST_OPEN = 50

/** Opens the file of a new partnership, with the collectivité as lead of the French side. */
export async function createSubmission(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(CreateInput, raw)
  if (!input.ok) return input
  const { collectiviteId, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'write', { collectiviteId, state: 'DRAFT', submittedAt: null, byStaff: false }))
      return refuse('forbidden')
    const open = await tx.db.partnershipSubmission.count({
      where: { collectiviteId, state: { in: [...openStates] } },
    })
    if (open >= MOST_OPEN) {
      return refuse(
        'closed',
        `Votre collectivité a déjà ${open} dossiers ouverts\u00a0: terminez-en ou abandonnez-en.`,
      )
    }
    const content = DraftContent.parse({ frenchParties: [{ key: collectiviteId, role: 'CHEF_DE_FILE' }] })
    const { id, collectivite } = await tx.db.partnershipSubmission.create({
      data: { collectiviteId, authorId: viewer.personId, content },
      select: { id: true, collectivite: { select: { name: true } } },
    })
    await tx.audit('submission.created', { kind: 'submission', id }, { collectivite: collectivite.name })
    return ok({ id })
  })
}
