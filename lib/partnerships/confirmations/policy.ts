import { belongsTo, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'

/** `answer`: in the name of the party; `oversee`: the staff lists; `mail`: the worker’s own work. */
export type ConfirmationAction = 'see' | 'answer' | 'oversee' | 'mail'

/** A question to a party is that party’s own and CUF’s. */
export function may(
  viewer: Viewer,
  action: ConfirmationAction,
  { collectiviteId }: { collectiviteId: string | null } = { collectiviteId: null },
): boolean {
  if (action === 'mail') return viewer.kind === 'system'
  if (action === 'oversee') return isStaff(viewer)
  if (collectiviteId === null) return false
  return action === 'answer'
    ? writesFor(viewer, collectiviteId)
    : isStaff(viewer) || belongsTo(viewer, collectiviteId)
}
