import { belongsTo, collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { type Standing, standingOf } from './rules'

/** `run`: close or renew, which is its author’s and CUF’s; `decide`: accept or refuse, which is CUF’s. */
export type SearchAction = 'see' | 'run' | 'decide'

/** What a right on a notice depends on. */
export type SearchFacts = { standing: Standing; collectiviteId: string | null }

/**
 * What is published is public until its last day. A collectivité sees its own; CUF sees everything once the address of
 * who wrote it is confirmed. An authority abroad has no account: its mailed link speaks for it.
 */
export function may(
  viewer: Viewer,
  action: SearchAction,
  { standing, collectiviteId }: SearchFacts,
): boolean {
  const isKnown = standing !== 'AWAITING_EMAIL'
  switch (action) {
    case 'see':
      if (isStaff(viewer)) return isKnown
      return standing === 'PUBLISHED' || (collectiviteId !== null && belongsTo(viewer, collectiviteId))
    case 'run':
      if (isStaff(viewer)) return isKnown
      return collectiviteId !== null && writesFor(viewer, collectiviteId)
    case 'decide':
      return isStaff(viewer) && isKnown
  }
}

/** The same as `may(viewer, 'see')`, for lists; `today` is the day in Paris. */
export function visible(viewer: Viewer, today: string): Prisma.PartnerSearchWhereInput {
  if (isStaff(viewer)) return { state: { not: 'AWAITING_EMAIL' } }
  const own = collectivitesOf(viewer)
  return own.length === 0 ? isPublic(today) : { OR: [isPublic(today), { collectiviteId: { in: own } }] }
}

/** Notices on the board on a day. */
export function isPublic(today: string): Prisma.PartnerSearchWhereInput {
  return { state: 'PUBLISHED', expiresOn: { gte: new Date(today) } }
}

/** Where a row of the database stands. */
export function standingOfRow(
  { state, expiresOn }: { state: Parameters<typeof standingOf>[0]['state']; expiresOn: Date | null },
  today: string,
): Standing {
  return standingOf({ state, expiresOn: expiresOn?.toISOString().slice(0, 10) ?? null }, today)
}
