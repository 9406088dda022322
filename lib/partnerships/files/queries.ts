import 'server-only'
import { collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { DecisionKind, PartnershipStatus, SubmissionState } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { visible as visibleRecord } from '../policy'
import type { StepKey } from '../submissions/labels'
import { may, visible } from '../submissions/policy'
import { isClosed, nextState, openStates } from '../submissions/rules'
import { DraftContent } from '../submissions/schema'
import { contentNames } from '../wording/queries'
import { type AnswerSection, contentSections } from '../wording/rules'
import { MemberFilters } from './schema'

const PAGE_SIZE = 20

/** A file in the member's list. */
export type FileCard = {
  id: string
  title: string
  /** Foreign parties, to tell two drafts from each other. */
  partners: string[]
  collectivite: string
  state: SubmissionState
  isRevision: boolean
  updatedAt: Date
  /** Words of the last decision, when it asks for something or refuses. */
  message: string | null
  canWrite: boolean
  resumeAt: StepKey
}

/** A published record of the member's collectivités. */
export type OwnRecord = {
  slug: string
  title: string
  status: PartnershipStatus | null
  startYear: number | null
  verifiedOn: Date | null
  canWrite: boolean
  /** Its open version, when there is one. */
  openFile: { id: string; isMine: boolean; byStaff: boolean } | null
}

export type MyPartnershipsPage = {
  filters: MemberFilters
  counts: { dossiers: number; publies: number; clos: number }
  collectivites: { id: string; name: string }[]
  /** May open files for at least one of them. */
  canCreate: boolean
  files: Page<FileCard> | null
  records: Page<OwnRecord> | null
}

/** What a member's collectivités have published and what they are writing. */
export async function myPartnershipsPage(viewer: Viewer, raw: unknown): Promise<MyPartnershipsPage> {
  const filters = MemberFilters.parse(raw)
  const ids = collectivitesOf(viewer)
  const open = { AND: [mine(viewer), { state: { in: [...openStates] } }] }
  const closed = { AND: [mine(viewer), { state: { notIn: [...openStates] } }] }
  const published = {
    AND: [visibleRecord(viewer), { frenchParties: { some: { collectiviteId: { in: ids } } } }],
  }
  const [dossiers, clos, publies, collectivites] = await Promise.all([
    db.partnershipSubmission.count({ where: open }),
    db.partnershipSubmission.count({ where: closed }),
    db.partnership.count({ where: published }),
    db.collectivite.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ])
  const { vue, page } = filters
  return {
    filters,
    counts: { dossiers, publies, clos },
    collectivites,
    canCreate: ids.some((id) => writesFor(viewer, id)),
    files: vue === 'publies' ? null : await fileCards(viewer, vue === 'clos' ? closed : open, page),
    records: vue === 'publies' ? await ownRecords(viewer, published, page) : null,
  }
}

/** What the viewer writes or reads as a party; of staff, only the corrections they make themselves. */
function mine(viewer: Viewer): Prisma.PartnershipSubmissionWhereInput {
  const own = isStaff(viewer) ? { byStaff: true } : { collectiviteId: { in: collectivitesOf(viewer) } }
  return { AND: [visible(viewer), own] }
}

function fileCards(
  viewer: Viewer,
  where: Prisma.PartnershipSubmissionWhereInput,
  page: number,
): Promise<Page<FileCard>> {
  const count = () => db.partnershipSubmission.count({ where })
  return paged(page, PAGE_SIZE, count, async (range) => {
    const rows = await db.partnershipSubmission.findMany({
      where,
      ...range,
      select: {
        id: true,
        state: true,
        content: true,
        partnershipId: true,
        updatedAt: true,
        collectiviteId: true,
        submittedAt: true,
        byStaff: true,
        collectivite: { select: { name: true } },
        decisions: { select: { message: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
      },
      // What is asked of the member comes first: the states are declared in the order of a file's life.
      orderBy: [{ state: 'desc' }, { updatedAt: 'desc' }, { id: 'asc' }],
    })
    const contents = rows.map(({ content }) => DraftContent.parse(content))
    const names = await contentNames(contents)
    return rows.map(({ content, collectivite, decisions, partnershipId, ...row }) => {
      const { title, foreignParties, step } = DraftContent.parse(content)
      const hasWords = row.state === 'TO_CORRECT' || row.state === 'REFUSED'
      return {
        id: row.id,
        state: row.state,
        updatedAt: row.updatedAt,
        title,
        partners: foreignParties.map((party) =>
          party.kind === 'new' ? party.name : (names.partners.get(party.key)?.name ?? '?'),
        ),
        collectivite: collectivite.name,
        isRevision: partnershipId !== null && row.state !== 'ACCEPTED',
        message: hasWords ? (decisions[0]?.message ?? null) : null,
        canWrite: may(viewer, 'write', row),
        resumeAt: step,
      }
    })
  })
}

function ownRecords(
  viewer: Viewer,
  where: Prisma.PartnershipWhereInput,
  page: number,
): Promise<Page<OwnRecord>> {
  const count = () => db.partnership.count({ where })
  return paged(page, PAGE_SIZE, count, async (range) => {
    const rows = await db.partnership.findMany({
      where,
      ...range,
      select: {
        slug: true,
        title: true,
        status: true,
        startYear: true,
        verifiedOn: true,
        frenchParties: { select: { collectiviteId: true } },
        submissions: {
          where: { state: { in: [...openStates] } },
          select: { id: true, collectiviteId: true, byStaff: true },
        },
      },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
    })
    return rows.map(({ frenchParties, submissions: [file], ...facts }) => ({
      ...facts,
      canWrite: frenchParties.some(({ collectiviteId }) => writesFor(viewer, collectiviteId)),
      openFile: file
        ? {
            id: file.id,
            byStaff: file.byStaff,
            isMine: !file.byStaff && collectivitesOf(viewer).includes(file.collectiviteId),
          }
        : null,
    }))
  })
}

/** One file, whole, for its collectivité. */
export type FilePage = {
  id: string
  title: string
  state: SubmissionState
  collectivite: string
  /** The published record that it changes, or that it became. */
  record: { slug: string; title: string } | null
  isRevision: boolean
  /** A correction by Cités Unies France itself. */
  byStaff: boolean
  createdAt: Date
  updatedAt: Date
  submittedAt: Date | null
  author: string
  /** May be written by the viewer as it stands. */
  canWrite: boolean
  canAbandon: boolean
  resumeAt: StepKey
  sections: AnswerSection[]
  /** Latest first. */
  decisions: { kind: DecisionKind; message: string | null; decidedAt: Date }[]
}

/** A file of one of the viewer's collectivités; null when it is none of theirs. */
export async function filePage(viewer: Viewer, id: string): Promise<FilePage | null> {
  if (!isUuid(id)) return null
  const row = await db.partnershipSubmission.findFirst({
    where: { AND: [mine(viewer), { id }] },
    select: {
      id: true,
      state: true,
      content: true,
      collectiviteId: true,
      createdAt: true,
      updatedAt: true,
      submittedAt: true,
      byStaff: true,
      collectivite: { select: { name: true } },
      author: { select: { displayName: true } },
      partnership: { select: { slug: true, title: true, archivedAt: true } },
      decisions: {
        select: { kind: true, message: true, decidedAt: true },
        orderBy: { decidedAt: 'desc' },
      },
    },
  })
  if (!row) return null
  const content = DraftContent.parse(row.content)
  const names = await contentNames([content])
  const { partnership, collectivite, author, state } = row
  return {
    id: row.id,
    state,
    title: content.title,
    collectivite: collectivite.name,
    record:
      partnership && !partnership.archivedAt ? { slug: partnership.slug, title: partnership.title } : null,
    isRevision: partnership !== null && state !== 'ACCEPTED',
    byStaff: row.byStaff,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    author: author.displayName,
    canWrite: may(viewer, 'write', row) && nextState(state, 'save') !== null,
    canAbandon: may(viewer, 'write', row) && !isClosed(state),
    resumeAt: content.step,
    sections: contentSections(content, names),
    decisions: row.decisions,
  }
}
