import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Parameters } from '../filters/schema'
import { visible } from '../policy'
import { proposerNames } from '../proposals/queries'
import { DeskFilters } from './schema'

const PAGE_SIZE = 20

export type DeskRow = {
  id: string
  title: string
  status: ArticleStatus
  publishedOn: string | null
  /** Calendar day in Paris it was proposed or written. */
  createdOn: string
  /** The collectivité that proposed it. */
  proposedBy: string | null
}

export type DeskPage = {
  status: ArticleStatus
  q: string
  counts: Record<ArticleStatus, number>
  list: Page<DeskRow>
}

/** The staff's list, one status at a time: what waits when something does, else what is published. */
export async function deskPage(viewer: Viewer, parameters: Parameters): Promise<DeskPage | null> {
  if (!isStaff(viewer)) return null
  const { etat, q } = DeskFilters.parse(parameters)
  const found = await db.article.groupBy({ by: ['status'], where: visible(viewer), _count: true })
  const counts = { DRAFT: 0, SUBMITTED: 0, PUBLISHED: 0, REFUSED: 0, ARCHIVED: 0 }
  for (const { status, _count } of found) counts[status] = _count
  const status = etat ?? (counts.SUBMITTED > 0 ? 'SUBMITTED' : 'PUBLISHED')
  const where = { AND: [visible(viewer), { status }, ...keyContains(q)] }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.article.count({ where }),
    async (range) => {
      const rows = await db.article.findMany({
        where,
        select: {
          id: true,
          title: true,
          status: true,
          publishedOn: true,
          createdAt: true,
          proposedById: true,
        },
        // What waits is read in the order it came; the rest, latest first.
        orderBy:
          status === 'SUBMITTED'
            ? [{ createdAt: 'asc' }, { id: 'asc' }]
            : [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
        ...range,
      })
      const names = await proposerNames(rows.map(({ proposedById }) => proposedById))
      return rows.map(({ proposedById, createdAt, ...row }) => ({
        ...row,
        createdOn: dayIn('Europe/Paris', createdAt),
        proposedBy: names.get(proposedById ?? '') ?? null,
      }))
    },
  )
  return { status, q, counts, list }
}
