import type { MembershipRole, StaffRole } from '@/lib/platform/prisma-client/enums'

/** One current mandate of a signed-in person. */
export type Mandate = { collectiviteId: string; role: MembershipRole }

/** Who is looking. Every query and command takes one and decides on it. */
export type Viewer =
  | { kind: 'visitor' }
  | { kind: 'member'; personId: string; displayName: string; email: string; mandates: Mandate[] }
  | { kind: 'staff'; personId: string; displayName: string; email: string; roles: StaffRole[] }
  | { kind: 'system'; job: string }

/** Someone with a personal account: member or staff. */
export type SignedIn = Extract<Viewer, { kind: 'member' | 'staff' }>

/** Someone of Cités Unies France. */
export type Staff = Extract<Viewer, { kind: 'staff' }>

/** The visitor, for public pages: they never read cookies. */
export const VISITOR: Viewer = { kind: 'visitor' }

/** CUF staff, whatever the role. */
export function isStaff(viewer: Viewer): viewer is Staff {
  return viewer.kind === 'staff'
}

/** Signed in, as member or staff. */
export function isSignedIn(viewer: Viewer): viewer is SignedIn {
  return viewer.kind === 'member' || viewer.kind === 'staff'
}

/** May read what belongs to this collectivité: any current mandate. */
export function belongsTo(viewer: Viewer, collectiviteId: string): boolean {
  return viewer.kind === 'member' && viewer.mandates.some((m) => m.collectiviteId === collectiviteId)
}

/** May write in its name: référent and agents; élus read only. */
export function writesFor(viewer: Viewer, collectiviteId: string): boolean {
  return (
    viewer.kind === 'member' &&
    viewer.mandates.some((m) => m.collectiviteId === collectiviteId && m.role !== 'ELU')
  )
}

/** Ids of the collectivités the viewer may read as a member. */
export function collectivitesOf(viewer: Viewer): string[] {
  return viewer.kind === 'member' ? viewer.mandates.map((m) => m.collectiviteId) : []
}
