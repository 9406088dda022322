import { belongsTo, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'

/** A collectivité’s answers are read by its people and by CUF, and given by who writes for it. */
export function may(viewer: Viewer, action: 'see' | 'answer', collectiviteId: string): boolean {
  if (action === 'answer') return writesFor(viewer, collectiviteId)
  return isStaff(viewer) || belongsTo(viewer, collectiviteId)
}
