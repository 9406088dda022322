import { isSignedIn, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { CensusState } from '@/lib/platform/prisma-client/enums'

/** `run`: everything CUF does with a census. */
export type CensusAction = 'see' | 'run'

/** CUF prepares alone; members read what is open or was; a published synthesis is public. */
export function may(viewer: Viewer, action: CensusAction, { state }: { state: CensusState }): boolean {
  if (action === 'run' || state === 'DRAFT') return isStaff(viewer)
  return isSignedIn(viewer) || state === 'PUBLISHED'
}

/** The same as `may(viewer, 'see')`, for lists. */
export function visible(viewer: Viewer): Prisma.CensusWhereInput {
  if (isStaff(viewer)) return {}
  return isSignedIn(viewer) ? { state: { not: 'DRAFT' } } : { state: 'PUBLISHED' }
}

/** Référents and agents answer for their collectivité; élus read. */
export function mayAnswer(viewer: Viewer, collectiviteId: string): boolean {
  return writesFor(viewer, collectiviteId)
}
