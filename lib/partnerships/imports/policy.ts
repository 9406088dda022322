import { isStaff, type Viewer } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'

/** Correcting the register by spreadsheet, and seeing such corrections, is the work of CUF alone. */
export function may(viewer: Viewer, _action: 'see' | 'upload' | 'decide' | 'undo'): boolean {
  return isStaff(viewer)
}

/** The right to see, as a filter. */
export function visible(viewer: Viewer): Prisma.RegisterImportWhereInput {
  return may(viewer, 'see') ? {} : { id: { in: [] } }
}
