import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { DecisionKind, SubmissionState } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { may, visible as visibleFile } from '../submissions/policy'
import { recordContent } from '../submissions/queries'
import { nextState } from '../submissions/rules'
import { DraftContent } from '../submissions/schema'
import { contentNames, type Duplicates, duplicatesOf, noDuplicates } from '../wording/queries'
import { type AnswerSection, contentSections, type Difference, differences } from '../wording/rules'
import { StaffFilters } from './schema'

const PAGE_SIZE = 20
const DAY_MS = 86_400_000

const states: Record<StaffFilters['etat'], SubmissionState> = {
  'a-traiter': 'SUBMITTED',
  complement: 'TO_CORRECT',
  acceptes: 'ACCEPTED',
  refuses: 'REFUSED',
  abandonnes: 'ABANDONED',
}

const purposes: Record<Exclude<StaffFilters['objet'], ''>, Prisma.PartnershipSubmissionWhereInput> = {
  nouveau: { partnershipId: null },
  modification: { partnershipId: { not: null }, byStaff: false },
  correction: { byStaff: true },
}

/** A file in the lists of the staff. */
export type StaffFileCard = {
  id: string
  title: string
  collectivite: string
  partners: string[]
  state: SubmissionState
  isRevision: boolean
  byStaff: boolean
  submittedAt: Date | null
  decidedAt: Date | null
  /** Whole days since it was submitted. */
  waitingDays: number
}

export type StaffFilesPage = Page<StaffFileCard> & {
  filters: StaffFilters
  counts: Record<StaffFilters['etat'], number>
}

/** Files handed in, state by state: the oldest first while they wait, the latest first once decided. */
export async function staffFilesPage(
  viewer: Viewer,
  raw: unknown,
  now = new Date(),
): Promise<StaffFilesPage | null> {
  if (!isStaff(viewer)) return null
  const filters = StaffFilters.parse(raw)
  const state = states[filters.etat]
  const where: Prisma.PartnershipSubmissionWhereInput = {
    AND: [
      visibleFile(viewer),
      { state },
      filters.objet ? purposes[filters.objet] : {},
      filters.q ? { collectivite: { AND: keyContains(filters.q) } } : {},
    ],
  }
  const isWaiting = state === 'SUBMITTED' || state === 'TO_CORRECT'
  const [groups, list] = await Promise.all([
    db.partnershipSubmission.groupBy({ by: ['state'], where: visibleFile(viewer), _count: true }),
    paged(
      filters.page,
      PAGE_SIZE,
      () => db.partnershipSubmission.count({ where }),
      async (range) => {
        const rows = await db.partnershipSubmission.findMany({
          where,
          ...range,
          select: {
            id: true,
            state: true,
            content: true,
            partnershipId: true,
            byStaff: true,
            submittedAt: true,
            decidedAt: true,
            collectivite: { select: { name: true } },
          },
          orderBy: [isWaiting ? { submittedAt: 'asc' } : { updatedAt: 'desc' }, { id: 'asc' }],
        })
        const contents = rows.map(({ content }) => DraftContent.parse(content))
        const names = await contentNames(contents)
        return rows.map(({ content, collectivite, partnershipId, ...row }): StaffFileCard => {
          const { title, foreignParties } = DraftContent.parse(content)
          return {
            ...row,
            title,
            collectivite: collectivite.name,
            partners: foreignParties.map((party) =>
              party.kind === 'new' ? party.name : (names.partners.get(party.key)?.name ?? '?'),
            ),
            isRevision: partnershipId !== null && row.state !== 'ACCEPTED',
            waitingDays: daysBetween(row.submittedAt, now),
          }
        })
      },
    ),
  ])
  const countOf = (etat: StaffFilters['etat']) =>
    groups.find((group) => group.state === states[etat])?._count ?? 0
  return {
    ...list,
    filters,
    counts: {
      'a-traiter': countOf('a-traiter'),
      complement: countOf('complement'),
      acceptes: countOf('acceptes'),
      refuses: countOf('refuses'),
      abandonnes: countOf('abandonnes'),
    },
  }
}

function daysBetween(from: Date | null, now: Date): number {
  return from ? Math.max(0, Math.floor((now.getTime() - from.getTime()) / DAY_MS)) : 0
}

/** A file as the staff reads it before deciding. */
export type StaffFilePage = {
  id: string
  revision: number
  state: SubmissionState
  /** A correction that staff makes itself: theirs to go on with until it is handed in. */
  byStaff: boolean
  canResume: boolean
  title: string
  collectivite: { name: string; slug: string }
  author: { name: string; jobTitle: string | null; email: string }
  submittedAt: Date | null
  waitingDays: number
  /** The published record that it changes, or that it became. */
  record: { slug: string; title: string } | null
  sections: AnswerSection[]
  /** Against the published record; null for a new partnership, and once decided. */
  differences: Difference[] | null
  duplicates: Duplicates
  /** Latest first. */
  decisions: { kind: DecisionKind; message: string | null; decidedAt: Date; decidedBy: string }[]
  canDecide: boolean
  /** The next one that waits. */
  nextId: string | null
}

/** One file, whole, for the staff; null for anybody else, and for drafts. */
export async function staffFilePage(
  viewer: Viewer,
  id: string,
  now = new Date(),
): Promise<StaffFilePage | null> {
  if (!isStaff(viewer) || !isUuid(id)) return null
  const row = await db.partnershipSubmission.findFirst({
    where: { AND: [visibleFile(viewer), { id }] },
    select: {
      id: true,
      revision: true,
      state: true,
      content: true,
      collectiviteId: true,
      submittedAt: true,
      byStaff: true,
      partnershipId: true,
      collectivite: { select: { name: true, slug: true } },
      author: { select: { displayName: true, jobTitle: true, email: true } },
      partnership: { select: { slug: true, title: true, archivedAt: true } },
      decisions: {
        select: { kind: true, message: true, decidedAt: true, decidedBy: { select: { displayName: true } } },
        orderBy: { decidedAt: 'desc' },
      },
    },
  })
  if (!row) return null
  const { partnership, partnershipId, state, author, decisions } = row
  const content = DraftContent.parse(row.content)
  const isOpen = state === 'SUBMITTED' || state === 'TO_CORRECT'
  const before = partnershipId && isOpen ? await recordContent(db, partnershipId) : null
  const names = await contentNames(before ? [content, before] : [content])
  const sections = contentSections(content, names)
  const next = await db.partnershipSubmission.findFirst({
    where: { AND: [visibleFile(viewer), { state: 'SUBMITTED', id: { not: id } }] },
    select: { id: true },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  })
  return {
    id: row.id,
    revision: row.revision,
    state,
    byStaff: row.byStaff,
    canResume: may(viewer, 'write', row) && nextState(state, 'save') !== null,
    title: content.title,
    collectivite: row.collectivite,
    author: { name: author.displayName, jobTitle: author.jobTitle, email: author.email },
    submittedAt: row.submittedAt,
    waitingDays: daysBetween(row.submittedAt, now),
    record:
      partnership && !partnership.archivedAt ? { slug: partnership.slug, title: partnership.title } : null,
    sections,
    differences: before ? differences(contentSections(before, names), sections) : null,
    duplicates: isOpen
      ? await duplicatesOf(viewer, content, { id, collectiviteId: row.collectiviteId, partnershipId })
      : noDuplicates,
    decisions: decisions.map(({ decidedBy, ...decision }) => ({
      ...decision,
      decidedBy: decidedBy.displayName,
    })),
    canDecide: may(viewer, 'decide', row) && nextState(state, 'accept') !== null,
    nextId: next?.id ?? null,
  }
}
