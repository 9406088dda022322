import { collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'

/** `edit`: write, publish, refuse and archive, which is CUF's work. `propose`: in the name of a collectivité. */
export type ArticleAction = 'see' | 'edit' | 'propose'

/** What the policy needs to know of a news item. */
export type ArticleFacts = {
  status: ArticleStatus
  /** The collectivité that proposed it, or in whose name it would be proposed. */
  proposedById: string | null
}

/** Published news is public; a collectivité also sees what it proposed; the rest is for staff. */
export function may(viewer: Viewer, action: ArticleAction, { status, proposedById }: ArticleFacts): boolean {
  switch (action) {
    case 'see':
      return (
        isStaff(viewer) ||
        status === 'PUBLISHED' ||
        (proposedById !== null && collectivitesOf(viewer).includes(proposedById))
      )
    case 'edit':
      return isStaff(viewer)
    case 'propose':
      return proposedById !== null && writesFor(viewer, proposedById)
  }
}

/** The same as `may(viewer, 'see')`, for lists. */
export function visible(viewer: Viewer): Prisma.ArticleWhereInput {
  if (isStaff(viewer)) return {}
  const own = collectivitesOf(viewer)
  const isPublic = { status: 'PUBLISHED' } as const
  return own.length === 0 ? isPublic : { OR: [isPublic, { proposedById: { in: own } }] }
}

/** Collectivités in whose name the viewer may propose. */
export function proposesFor(viewer: Viewer): string[] {
  return collectivitesOf(viewer).filter((proposedById) =>
    may(viewer, 'propose', { status: 'SUBMITTED', proposedById }),
  )
}
