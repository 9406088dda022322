import 'server-only'
import { collectivitesOf, type Viewer, writesFor } from '@/lib/accounts/policy'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { ConfirmationAnswer } from '@/lib/platform/prisma-client/enums'
import { visible as visibleRecord } from '../policy'
import type { ConfirmationView } from './labels'
import { may } from './policy'
import { ConfirmationFilters } from './schema'

const PAGE_SIZE = 20

/** A question put to one party about one record. */
export type ConfirmationLine = {
  slug: string
  title: string
  collectivite: { id: string; name: string }
  /** The other French parties, then the authorities abroad. */
  others: string[]
  partners: string[]
  invitedAt: Date
  answer: ConfirmationAnswer | null
  comment: string | null
  answeredAt: Date | null
}

export type ConfirmationsPage = Page<ConfirmationLine & { canAnswer: boolean }> & { waiting: number }

const line = {
  invitedAt: true,
  answer: true,
  comment: true,
  answeredAt: true,
  collectivite: { select: { id: true, name: true } },
  partnership: {
    select: {
      slug: true,
      title: true,
      frenchParties: {
        select: { collectiviteId: true, collectivite: { select: { name: true } } },
        orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
      },
      foreignParties: {
        select: { partner: { select: { name: true } } },
        orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
      },
    },
  },
} satisfies Prisma.PartyConfirmationSelect

type Row = Prisma.PartyConfirmationGetPayload<{ select: typeof line }>

function toLine({
  partnership: { frenchParties, foreignParties, ...record },
  ...facts
}: Row): ConfirmationLine {
  return {
    ...record,
    ...facts,
    others: frenchParties
      .filter(({ collectiviteId }) => collectiviteId !== facts.collectivite.id)
      .map(({ collectivite }) => collectivite.name),
    partners: foreignParties.map(({ partner }) => partner.name),
  }
}

/** Questions put to the collectivités of a member, the unanswered first. */
export async function confirmationsPage(viewer: Viewer, page: number): Promise<ConfirmationsPage> {
  const where = ofMember(viewer)
  const [list, waiting] = await Promise.all([
    paged(
      page,
      PAGE_SIZE,
      () => db.partyConfirmation.count({ where }),
      async (range) => {
        const rows = await db.partyConfirmation.findMany({
          where,
          select: line,
          orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { partnership: { title: 'asc' } }],
          ...range,
        })
        return rows.map((row) => ({ ...toLine(row), canAnswer: writesFor(viewer, row.collectivite.id) }))
      },
    ),
    confirmationsAwaited(viewer),
  ])
  return { ...list, waiting }
}

/** The question about one record that the viewer may answer, for that collectivité or the first of theirs. */
export async function confirmationToAnswer(
  viewer: Viewer,
  slug: string,
  collectiviteId: string,
): Promise<ConfirmationLine | null> {
  const rows = await db.partyConfirmation.findMany({
    where: { AND: [ofMember(viewer), { partnership: { slug } }] },
    select: line,
    orderBy: { collectiviteId: 'asc' },
  })
  const mine = rows.filter((row) => writesFor(viewer, row.collectivite.id))
  const row = mine.find((one) => one.collectivite.id === collectiviteId) ?? mine[0]
  return row ? toLine(row) : null
}

/** How many questions a member’s collectivités have not answered. */
export function confirmationsAwaited(viewer: Viewer): Promise<number> {
  return db.partyConfirmation.count({ where: { AND: [ofMember(viewer), { answer: null }] } })
}

function ofMember(viewer: Viewer): Prisma.PartyConfirmationWhereInput {
  return {
    AND: [{ partnership: visibleRecord(viewer) }, { collectiviteId: { in: collectivitesOf(viewer) } }],
  }
}

export type StaffConfirmationsPage = Page<ConfirmationLine> & {
  filters: ConfirmationFilters
  counts: Record<ConfirmationView, number>
}

/** What the parties answered or not, for CUF; null for anybody else. */
export async function staffConfirmationsPage(
  viewer: Viewer,
  raw: unknown,
  now: Date = new Date(),
): Promise<StaffConfirmationsPage | null> {
  if (!may(viewer, 'oversee')) return null
  const filters = ConfirmationFilters.parse(raw)
  const count = (view: ConfirmationView) => db.partyConfirmation.count({ where: inView(view, now) })
  const [declinees, attente, unreachable] = await Promise.all([
    count('declinees'),
    count('attente'),
    count('sans-compte'),
  ])
  const counts = { declinees, attente, 'sans-compte': unreachable }
  const list = await paged(
    filters.page,
    PAGE_SIZE,
    async () => counts[filters.vue],
    async (range) => {
      const rows = await db.partyConfirmation.findMany({
        where: inView(filters.vue, now),
        select: line,
        orderBy: [{ invitedAt: 'asc' }, { partnershipId: 'asc' }, { collectiviteId: 'asc' }],
        ...range,
      })
      return rows.map(toLine)
    },
  )
  return { ...list, filters, counts }
}

/** The declined, those that may still answer, and those where nobody could be written to. */
function inView(view: ConfirmationView, now: Date): Prisma.PartyConfirmationWhereInput {
  const published = { partnership: { archivedAt: null } }
  if (view === 'declinees') return { answer: 'DECLINED', ...published }
  const writer = writingMandate(now)
  const memberships = view === 'attente' ? { some: writer } : { none: writer }
  return { answer: null, collectivite: { memberships }, ...published }
}

/** Parties that said they take no part in a record, for the staff queue; nothing for anybody else. */
export async function confirmationsDeclined(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!may(viewer, 'oversee')) return { count: 0, oldest: null }
  const { _count, _min } = await db.partyConfirmation.aggregate({
    where: { answer: 'DECLINED', partnership: { archivedAt: null } },
    _count: true,
    _min: { answeredAt: true },
  })
  return { count: _count, oldest: _min.answeredAt }
}

/** The French parties that confirmed they take part in a record: institutions only, for its public page. */
export async function partiesConfirmed(
  viewer: Viewer,
  slug: string,
): Promise<{ slug: string; name: string }[]> {
  const rows = await db.partyConfirmation.findMany({
    where: { answer: 'CONFIRMED', partnership: { AND: [visibleRecord(viewer), { slug }] } },
    select: { collectivite: { select: { slug: true, name: true } } },
    orderBy: { collectivite: { name: 'asc' } },
  })
  return rows.map(({ collectivite }) => collectivite)
}
