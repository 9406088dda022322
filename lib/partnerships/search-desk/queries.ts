import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import { standingOfRow, visible } from '../searches/policy'
import { noticeColumns, type Seekers, seekersOf } from '../searches/queries'
import { allows, monthsAfter, type SearchStep, type Standing, USUAL_MONTHS } from '../searches/rules'
import { DeskFilters, type DeskView } from './schema'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 20

export type SearchRow = {
  id: string
  title: string
  who: Seekers
  submittedAt: Date | null
  expiresOn: string | null
}

export type SearchDeskPage = {
  view: DeskView
  q: string
  counts: Record<DeskView, number>
  list: Page<SearchRow>
}

/** Notices by where they stand, those to examine first come first; null for who is not staff. */
export async function searchDeskPage(
  viewer: Viewer,
  parameters: Parameters,
  now = new Date(),
): Promise<SearchDeskPage | null> {
  if (!isStaff(viewer)) return null
  const today = dayIn('Europe/Paris', now)
  const { etat: view, q } = DeskFilters.parse(parameters)
  const wheres: Record<DeskView, Prisma.PartnerSearchWhereInput> = {
    'a-examiner': { state: 'SUBMITTED' },
    'en-ligne': { state: 'PUBLISHED', expiresOn: { gte: new Date(today) } },
    echues: { state: 'PUBLISHED', expiresOn: { lt: new Date(today) } },
    refusees: { state: 'REFUSED' },
    closes: { state: 'CLOSED' },
  }
  const whereOf = (one: DeskView) => ({ AND: [visible(viewer, today), wheres[one], ...keyContains(q)] })
  const count = (one: DeskView) => db.partnerSearch.count({ where: whereOf(one) })
  const [waiting, online, expired, refused, closed] = await Promise.all([
    count('a-examiner'),
    count('en-ligne'),
    count('echues'),
    count('refusees'),
    count('closes'),
  ])
  const counts = {
    'a-examiner': waiting,
    'en-ligne': online,
    echues: expired,
    refusees: refused,
    closes: closed,
  }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    async () => counts[view],
    async (range) => {
      const rows = await db.partnerSearch.findMany({
        where: whereOf(view),
        select: { ...noticeColumns, submittedAt: true },
        orderBy: [view === 'a-examiner' ? { submittedAt: 'asc' } : { decidedAt: 'desc' }, { id: 'asc' }],
        ...range,
      })
      return rows.map((row) => ({
        id: row.id,
        title: row.title,
        who: seekersOf(row),
        submittedAt: row.submittedAt,
        expiresOn: row.expiresOn?.toISOString().slice(0, 10) ?? null,
      }))
    },
  )
  return { view, q, counts, list }
}

const dones = ['publiee', 'refusee', 'close', 'renouvelee'] as const
export type SearchDone = (typeof dones)[number]

/** One notice as CUF decides on it; the contact is shown to nobody else. */
export type SearchDesk = {
  id: string
  slug: string
  title: string
  text: string
  standing: Standing
  who: Seekers
  contact: { name: string; email: string }
  wishedCountries: string[]
  wishedLeast: number | null
  wishedMost: number | null
  themes: string[]
  submittedAt: Date | null
  decidedAt: Date | null
  decidedBy: string | null
  decisionMessage: string | null
  expiresOn: string | null
  closedAt: Date | null
  /** Messages passed on so far; their words are private. */
  messages: number
  can: Record<SearchStep, boolean>
  today: string
  /** The last day CUF usually gives. */
  usualLastDay: string
  done: SearchDone | null
}

/** One notice on the desk; null for who is not staff. */
export async function searchDesk(
  viewer: Viewer,
  id: string,
  parameters: Parameters,
  now = new Date(),
): Promise<SearchDesk | null> {
  if (!isStaff(viewer) || !isUuid(id)) return null
  const today = dayIn('Europe/Paris', now)
  const row = await db.partnerSearch.findFirst({
    where: { AND: [visible(viewer, today), { id }] },
    select: {
      ...noticeColumns,
      contactName: true,
      contactEmail: true,
      submittedAt: true,
      decidedAt: true,
      decisionMessage: true,
      closedAt: true,
      decidedBy: { select: { displayName: true } },
      _count: { select: { messages: { where: { passedOnAt: { not: null } } } } },
    },
  })
  if (!row) return null
  const standing = standingOfRow(row, today)
  return {
    id,
    slug: row.slug,
    title: row.title,
    text: row.text,
    standing,
    who: seekersOf(row),
    contact: { name: row.contactName, email: row.contactEmail },
    wishedCountries: row.wishedCountries.map(({ country }) => country.name),
    wishedLeast: row.wishedLeast,
    wishedMost: row.wishedMost,
    themes: row.themes.map(({ theme }) => theme.label),
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedBy?.displayName ?? null,
    decisionMessage: row.decisionMessage,
    expiresOn: row.expiresOn?.toISOString().slice(0, 10) ?? null,
    closedAt: row.closedAt,
    messages: row._count.messages,
    can: {
      confirm: false,
      accept: allows(standing, 'accept'),
      refuse: allows(standing, 'refuse'),
      renew: allows(standing, 'renew'),
      close: allows(standing, 'close'),
    },
    today,
    usualLastDay: monthsAfter(today, USUAL_MONTHS),
    done: dones.find((done) => done === parameters.fait) ?? null,
  }
}

/** Notices that wait for CUF: how many, and since when. */
export async function searchesWaiting(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!isStaff(viewer)) return { count: 0, oldest: null }
  const where = { AND: [visible(viewer, dayIn('Europe/Paris', new Date())), { state: 'SUBMITTED' as const }] }
  const { _count: count, _min: min } = await db.partnerSearch.aggregate({
    where,
    _count: true,
    _min: { submittedAt: true },
  })
  return { count, oldest: min.submittedAt }
}
