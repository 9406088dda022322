import { isStaff, type Viewer } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { EventStatus } from '@/lib/platform/prisma-client/enums'

/** `see` its page; `list` who comes, decide on it and export it. */
export type EventAction = 'see' | 'list'

/** What the policy needs to know of a meeting. */
export type EventFacts = { status: EventStatus }

/** Announced meetings are public, whatever became of them; drafts and registrations are for staff. */
export function may(viewer: Viewer, action: EventAction, event: EventFacts): boolean {
  switch (action) {
    case 'see':
      return isStaff(viewer) || event.status !== 'DRAFT'
    case 'list':
      return isStaff(viewer)
  }
}

const ANNOUNCED: EventStatus[] = ['PUBLISHED', 'POSTPONED', 'CANCELLED']

/** The same as `may(viewer, 'see')`, for lists. Named statuses, so that the index on them serves. */
export function visible(viewer: Viewer): Prisma.EventWhereInput {
  return isStaff(viewer) ? {} : { status: { in: ANNOUNCED } }
}
