import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { SubmissionState } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { changedSince, closedBecause, decidedSince, sessionExpired } from '../labels'
import { may } from '../policy'
import { nextState, type SubmissionStep } from '../rules'
import { DraftContent } from '../schema'

/** A file locked until the transaction ends. */
export type OpenFile = {
  id: string
  collectiviteId: string
  partnershipId: string | null
  state: SubmissionState
  /** State it takes when the command succeeds. */
  next: SubmissionState
  revision: number
  submittedAt: Date | null
  byStaff: boolean
  authorId: string
  content: DraftContent
  collectivite: { name: string }
}

type Seen = { id: string; revision?: number | undefined }

/**
 * Locks a file for one step of its life: the row first, then the right, the state and the revision. Staff who may
 * not see it, and members of other collectivités, are told that it does not exist.
 */
export async function openFile(
  tx: Tx,
  viewer: Viewer,
  seen: Seen,
  step: SubmissionStep,
): Promise<Outcome<OpenFile>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
  await tx.db.$queryRaw`select 1 from partnership_submission where id = ${seen.id}::uuid for update`
  const row = await tx.db.partnershipSubmission.findUnique({
    where: { id: seen.id },
    select: {
      id: true,
      collectiviteId: true,
      partnershipId: true,
      state: true,
      revision: true,
      submittedAt: true,
      byStaff: true,
      authorId: true,
      content: true,
      collectivite: { select: { name: true } },
      decisions: {
        select: { decidedBy: { select: { displayName: true } } },
        orderBy: { decidedAt: 'desc' },
        take: 1,
      },
    },
  })
  if (!row || !may(viewer, 'see', row)) return refuse('not-found')
  const isDecision = step === 'request-correction' || step === 'accept' || step === 'refuse'
  if (!may(viewer, isDecision ? 'decide' : 'write', row)) return refuse('forbidden')
  const next = nextState(row.state, step)
  const decidedBy = isDecision ? row.decisions[0]?.decidedBy.displayName : undefined
  if (!next) return refuse('closed', closedWords(row.state, decidedBy))
  if (seen.revision !== undefined && seen.revision !== row.revision) {
    return refuse('conflict', isDecision ? decidedSince : changedSince)
  }
  const { decisions: _decisions, ...file } = row
  return ok({ ...file, next, content: DraftContent.parse(row.content) })
}

/** Staff are told which colleague was faster. */
function closedWords(state: SubmissionState, decidedBy: string | undefined): string {
  return decidedBy ? `${closedBecause[state]} Décision de ${decidedBy}.` : closedBecause[state]
}
