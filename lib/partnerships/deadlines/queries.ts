import 'server-only'
import { collectivitesOf, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { visible } from '../policy'
import type { DeadlineView, LegalStep } from './labels'
import { may } from './policy'
import { missingSteps, monthsAfter } from './rules'
import { DeadlineFilters } from './schema'

const PAGE_SIZE = 50

/** A convention, as its dates stand. */
export type DeadlineLine = {
  slug: string
  title: string
  parties: string[]
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
  missing: LegalStep[]
  /** When its parties were last written to about its end. */
  remindedAt: Date | null
}

export type DeadlinesPage = {
  filters: DeadlineFilters
  counts: Record<DeadlineView, number>
  lines: Page<DeadlineLine>
}

const lineSelect = {
  slug: true,
  title: true,
  deliberatedOn: true,
  signedOn: true,
  transmittedOn: true,
  expiresOn: true,
  frenchParties: {
    select: { collectivite: { select: { name: true } } },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  reminders: { select: { sentAt: true }, orderBy: { sentAt: 'desc' }, take: 1 },
} satisfies Prisma.PartnershipSelect

/** Conventions that end, are over, or lack something, for CUF; null for anybody else. */
export async function deadlinesPage(
  viewer: Viewer,
  raw: unknown,
  now: Date = new Date(),
): Promise<DeadlinesPage | null> {
  if (!may(viewer, 'oversee')) return null
  const filters = DeadlineFilters.parse(raw)
  const today = dayIn('Europe/Paris', now)
  const count = (view: DeadlineView) => db.partnership.count({ where: inDeadlineView(view, today) })
  const [bientot, expirees, untransmitted, undated] = await Promise.all([
    count('bientot'),
    count('expirees'),
    count('non-transmises'),
    count('dates-absentes'),
  ])
  const counts = { bientot, expirees, 'non-transmises': untransmitted, 'dates-absentes': undated }
  const lines = await paged(
    filters.page,
    PAGE_SIZE,
    async () => counts[filters.vue],
    (range) => deadlineLines(db, filters.vue, today, range),
  )
  return { filters, counts, lines }
}

/** The lines of a list, in its order. */
export async function deadlineLines(
  from: Pick<typeof db, 'partnership'>,
  view: DeadlineView,
  today: string,
  range: { skip?: number; take: number },
): Promise<DeadlineLine[]> {
  const rows = await from.partnership.findMany({
    where: inDeadlineView(view, today),
    select: lineSelect,
    orderBy: orders[view],
    ...range,
  })
  return rows.map(({ frenchParties, reminders, deliberatedOn, ...facts }) => ({
    ...facts,
    parties: frenchParties.map(({ collectivite }) => collectivite.name),
    missing: missingSteps({ deliberatedOn, ...facts }),
    remindedAt: reminders[0]?.sentAt ?? null,
  }))
}

const orders: Record<DeadlineView, Prisma.PartnershipOrderByWithRelationInput[]> = {
  bientot: [{ expiresOn: 'asc' }, { id: 'asc' }],
  expirees: [{ expiresOn: 'desc' }, { id: 'asc' }],
  'non-transmises': [{ signedOn: 'asc' }, { id: 'asc' }],
  'dates-absentes': [{ title: 'asc' }, { id: 'asc' }],
}

const goesOn = {
  OR: [{ status: null }, { status: { not: 'TERMINE' } }],
} satisfies Prisma.PartnershipWhereInput

function inDeadlineView(view: DeadlineView, today: string): Prisma.PartnershipWhereInput {
  const published = { archivedAt: null }
  switch (view) {
    case 'bientot':
      return {
        AND: [published, goesOn],
        expiresOn: { gte: new Date(today), lte: new Date(monthsAfter(today, 6)) },
      }
    case 'expirees':
      return { AND: [published, goesOn], expiresOn: { lt: new Date(today) } }
    case 'non-transmises':
      return { AND: [published, goesOn], signedOn: { not: null }, transmittedOn: null }
    case 'dates-absentes':
      return {
        AND: [published, goesOn, { OR: [{ signedOn: null }, { expiresOn: null }] }],
        kind: 'CONVENTION',
      }
  }
}

export type OwnDeadline = { slug: string; title: string; expiresOn: Date; isOver: boolean }

const MOST_SHOWN = 5

/** Ends of conventions that the viewer’s collectivités should think of, the nearest first. */
export async function deadlinesAtHand(viewer: Viewer, now: Date = new Date()): Promise<OwnDeadline[]> {
  const today = dayIn('Europe/Paris', now)
  const rows = await db.partnership.findMany({
    where: {
      AND: [visible(viewer), goesOn],
      frenchParties: { some: { collectiviteId: { in: collectivitesOf(viewer) } } },
      expiresOn: { not: null, lte: new Date(monthsAfter(today, 6)) },
    },
    select: { slug: true, title: true, expiresOn: true },
    orderBy: [{ expiresOn: 'desc' }, { id: 'asc' }],
    take: MOST_SHOWN,
  })
  return rows
    .flatMap(({ expiresOn, ...record }) =>
      expiresOn ? [{ ...record, expiresOn, isOver: expiresOn.toISOString().slice(0, 10) < today }] : [],
    )
    .reverse()
}
