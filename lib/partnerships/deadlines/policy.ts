import { isStaff, type Viewer } from '@/lib/accounts/policy'

/** `oversee`: the staff lists and their file; `mail`: the worker’s own work. */
export type DeadlineAction = 'oversee' | 'mail'

/** The ends of conventions are followed by CUF; their parties read their own on the dashboard. */
export function may(viewer: Viewer, action: DeadlineAction): boolean {
  return action === 'mail' ? viewer.kind === 'system' : isStaff(viewer)
}
