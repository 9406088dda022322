import type { Viewer } from '@/lib/accounts/policy'

/** What was left behind is cleared by the worker alone. */
export function may(viewer: Viewer, _action: 'purge'): boolean {
  return viewer.kind === 'system'
}
