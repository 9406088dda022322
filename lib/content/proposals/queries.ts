import 'server-only'
import { randomUUID } from 'node:crypto'
import { collectivitesOf, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Parameters } from '../filters/schema'
import { proposesFor, visible } from '../policy'
import { type Option, type SubjectOptions, subjectOptions } from '../subjects/queries'

const PAGE_SIZE = 20

export type Proposal = {
  id: string
  title: string
  status: ArticleStatus
  /** Calendar day in Paris. */
  sentOn: string
  collectivite: string
  /** Address of the public page once there is one. */
  slug: string | null
  /** Why it was refused, in CUF's words. */
  reason: string | null
}

export type ProposePage = {
  canPropose: boolean
  /** Collectivités to choose from; empty when there is no choice to make. */
  collectivites: Option[]
  options: SubjectOptions
  submissionKey: string
  proposals: Page<Proposal>
  /** A proposal has just been sent. */
  isSent: boolean
}

/**
 * The form to propose a news item, and what became of earlier ones; null for who has no collectivité. A visitor gets
 * the form alone: somebody whose session ended while writing must find the text again.
 */
export async function proposePage(viewer: Viewer, parameters: Parameters): Promise<ProposePage | null> {
  const own = collectivitesOf(viewer)
  if (own.length === 0 && viewer.kind !== 'visitor') return null
  const writable = proposesFor(viewer)
  const [names, options] = await Promise.all([proposerNames(own), subjectOptions()])
  const where = { AND: [visible(viewer), { proposedById: { in: own } }] }
  const proposals = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.article.count({ where }),
    (range) => proposalsAmong(where, range, names),
  )
  return {
    canPropose: writable.length > 0 || viewer.kind === 'visitor',
    collectivites:
      writable.length > 1 ? writable.map((id) => ({ value: id, label: names.get(id) ?? '' })) : [],
    options,
    submissionKey: randomUUID(),
    proposals,
    isSent: parameters.fait === 'envoyee',
  }
}

async function proposalsAmong(
  where: { AND: object[] },
  range: { skip: number; take: number },
  names: ReadonlyMap<string, string>,
): Promise<Proposal[]> {
  const rows = await db.article.findMany({
    where,
    select: {
      id: true,
      slug: true,
      title: true,
      status: true,
      createdAt: true,
      proposedById: true,
      decisions: { select: { message: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...range,
  })
  return rows.map(({ id, title, status, createdAt, proposedById, slug, decisions }) => ({
    id,
    title,
    status,
    sentOn: dayIn('Europe/Paris', createdAt),
    collectivite: names.get(proposedById ?? '') ?? '',
    slug: status === 'PUBLISHED' ? slug : null,
    reason: status === 'REFUSED' ? (decisions[0]?.message ?? null) : null,
  }))
}

/** Names of the collectivités that proposed, by id, in alphabetical order. */
export async function proposerNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const rows = await db.collectivite.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true },
    orderBy: { searchKey: 'asc' },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
