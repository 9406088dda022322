import { isStaff, type Viewer } from '@/lib/accounts/policy'

/** Who declares what is read over all collectivités by CUF alone; each reads its own worksheet. */
export function may(viewer: Viewer, _action: 'oversee'): boolean {
  return isStaff(viewer)
}
