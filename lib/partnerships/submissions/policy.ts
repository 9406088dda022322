import { belongsTo, collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { SubmissionState } from '@/lib/platform/prisma-client/enums'

/** `write`: save, submit, abandon; `decide`: ask for a correction, accept, refuse. */
export type SubmissionAction = 'see' | 'write' | 'decide'

/** What a right on a file depends on. */
export type SubmissionFacts = {
  collectiviteId: string
  state: SubmissionState
  submittedAt: Date | null
  /** A correction that Cités Unies France makes itself. */
  byStaff: boolean
}

/**
 * Members see the files of their collectivités, and those who are not élus write them. Staff see a file once it
 * was submitted, and decide on it; a correction of their own is theirs alone until it is published. What a state
 * allows is another matter, for the rules.
 */
export function may(viewer: Viewer, action: SubmissionAction, file: SubmissionFacts): boolean {
  if (action === 'write') return file.byStaff ? isStaff(viewer) : writesFor(viewer, file.collectiviteId)
  const isHandedIn = file.state !== 'DRAFT' && file.submittedAt !== null
  if (action === 'decide') return isStaff(viewer) && isHandedIn
  if (isStaff(viewer)) return isHandedIn || file.byStaff
  return !file.byStaff && belongsTo(viewer, file.collectiviteId)
}

/** The right to see, as a filter. */
export function visible(viewer: Viewer): Prisma.PartnershipSubmissionWhereInput {
  if (isStaff(viewer)) {
    return { OR: [{ state: { not: 'DRAFT' }, submittedAt: { not: null } }, { byStaff: true }] }
  }
  return { collectiviteId: { in: collectivitesOf(viewer) }, byStaff: false }
}
