import 'server-only'
import { randomUUID } from 'node:crypto'
import { collectivitesOf, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import type { Parameters } from '../filters/schema'
import { may, visible } from '../policy'
import { type Option, type SubjectOptions, subjectOptions } from '../subjects/queries'

const PAGE_SIZE = 20

export type Proposal = {
  id: string
  title: string
  status: ArticleStatus
  sentAt: Date
  collectivite: string
  /** Address of the public page once there is one. */
  slug: string | null
  /** Why it was refused, in CUF's words. */
  reason: string | null
}

export type ProposePage = {
  /** Collectivités the viewer may write for; none means that the form is not for this person. */
  collectivites: Option[]
  options: SubjectOptions
  submissionKey: string
  proposals: Page<Proposal>
}

/** The form to propose a news item, and what became of earlier ones; null for who has no collectivité. */
export async function proposePage(viewer: Viewer, parameters: Parameters): Promise<ProposePage | null> {
  const own = collectivitesOf(viewer)
  if (own.length === 0) return null
  const [names, options] = await Promise.all([proposerNames(own), subjectOptions()])
  const where = { AND: [visible(viewer), { proposedById: { in: own } }] }
  const proposals = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.article.count({ where }),
    (range) => proposalsAmong(where, range, names),
  )
  const collectivites = [...names]
    .filter(([id]) => may(viewer, 'propose', { status: 'SUBMITTED', proposedById: id }))
    .map(([value, label]) => ({ value, label }))
  return { collectivites, options, submissionKey: randomUUID(), proposals }
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
    sentAt: createdAt,
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
