import { belongsTo, collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'

/** `register`, `change` and `withdraw` are the delegation's, `decide` is staff's; `see` is both's. */
export type RegistrationAction = 'see' | 'register' | 'change' | 'withdraw' | 'decide'

/** Whose delegation it is. */
export type RegistrationFacts = { collectiviteId: string }

/** Référents and agents write for their collectivité, élus read; staff reads all and decides. */
export function may(viewer: Viewer, action: RegistrationAction, facts: RegistrationFacts): boolean {
  switch (action) {
    case 'see':
      return isStaff(viewer) || belongsTo(viewer, facts.collectiviteId)
    case 'register':
    case 'change':
    case 'withdraw':
      return writesFor(viewer, facts.collectiviteId)
    case 'decide':
      return isStaff(viewer)
  }
}

/** The same as `may(viewer, 'see')`, for lists. */
export function visible(viewer: Viewer): Prisma.RegistrationWhereInput {
  return isStaff(viewer) ? {} : { collectiviteId: { in: collectivitesOf(viewer) } }
}
