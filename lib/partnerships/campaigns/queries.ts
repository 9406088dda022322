import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import { may } from './policy'
import { daysAfter } from './rules'

const PAGE_SIZE = 50

/**
 * Whether party `f` of record `p` still has something to do in campaign `c`: it has not answered, or it has said
 * that the record changed or ended and no new version was handed in since the campaign began.
 */
export const isUnfinished: Prisma.Sql = Prisma.sql`
  p.archived_at is null and p.published_at <= c.opened_at and (p.status is null or p.status <> 'TERMINE')
  and not exists (
    select 1 from verification_answer a
    where a.campaign_id = c.id and a.partnership_id = p.id and a.collectivite_id = f.collectivite_id
      and (a.verdict = 'STILL_ACTIVE' or exists (
        select 1 from partnership_submission s
        where s.partnership_id = p.id and s.submitted_at >= c.opened_at and s.state <> 'ABANDONED')))`

/** A campaign in a list. */
export type CampaignCard = {
  id: string
  title: string
  openedAt: Date
  dueOn: Date
  closedAt: Date | null
  /** Collectivités asked. */
  collectivites: number
  /** Partnerships asked about, once for each of their French parties, and how many of these answered. */
  asked: number
  answered: number
}

const card = {
  id: true,
  title: true,
  openedAt: true,
  dueOn: true,
  closedAt: true,
  _count: { select: { invitations: true, answers: true } },
} satisfies Prisma.VerificationCampaignSelect

export type CampaignsPage = { open: CampaignCard | null; past: Page<CampaignCard> }

/** The campaign under way and the past ones; null for who is not staff. */
export async function campaignsPage(viewer: Viewer, page: number): Promise<CampaignsPage | null> {
  if (!may(viewer, 'run')) return null
  const where = { closedAt: { not: null } }
  const [open, past] = await Promise.all([
    db.verificationCampaign.findFirst({ where: { closedAt: null }, select: card }),
    paged(
      page,
      PAGE_SIZE,
      () => db.verificationCampaign.count({ where }),
      (range) =>
        db.verificationCampaign.findMany({ where, select: card, orderBy: { openedAt: 'desc' }, ...range }),
    ),
  ])
  const rows = [...(open ? [open] : []), ...past.items]
  const sums = await db.campaignInvitation.groupBy({
    by: ['campaignId'],
    where: { campaignId: { in: rows.map(({ id }) => id) } },
    _sum: { asked: true },
  })
  const toCard = ({ _count, ...facts }: (typeof rows)[number]): CampaignCard => ({
    ...facts,
    collectivites: _count.invitations,
    asked: sums.find(({ campaignId }) => campaignId === facts.id)?._sum.asked ?? 0,
    answered: _count.answers,
  })
  return { open: open && toCard(open), past: { ...past, items: past.items.map(toCard) } }
}

/** A collectivité that nobody can be written to for. */
export type Unreachable = { slug: string; name: string; level: CollectiviteLevel; partnerships: number }

export type NewCampaignPage = {
  /** Title of the campaign that must be closed first. */
  running: string | null
  /** Who will be asked, and about how many records. */
  collectivites: number
  partnerships: number
  unreachable: Page<Unreachable>
  /** Day proposed for the last answers. */
  dueOn: string
}

/** Records a campaign asks about: published and not over. */
export const askable = {
  archivedAt: null,
  OR: [{ status: null }, { status: { not: 'TERMINE' } }],
} satisfies Prisma.PartnershipWhereInput

const ANSWER_DAYS = 42

/** What a campaign started now would do; null for who is not staff. */
export async function newCampaignPage(
  viewer: Viewer,
  page: number,
  now: Date = new Date(),
): Promise<NewCampaignPage | null> {
  if (!may(viewer, 'run')) return null
  const partnerships = { some: { partnership: askable } }
  const [running, collectivites, records, unreachable] = await Promise.all([
    db.verificationCampaign.findFirst({ where: { closedAt: null }, select: { title: true } }),
    db.collectivite.count({ where: { partnerships } }),
    db.partnership.count({ where: askable }),
    unreachableNow(page, now),
  ])
  const dueOn = daysAfter(dayIn('Europe/Paris', now), ANSWER_DAYS)
  return { running: running?.title ?? null, collectivites, partnerships: records, unreachable, dueOn }
}

function unreachableNow(page: number, now: Date): Promise<Page<Unreachable>> {
  const where: Prisma.CollectiviteWhereInput = {
    partnerships: { some: { partnership: askable } },
    memberships: { none: writingMandate(now) },
  }
  return paged(
    page,
    PAGE_SIZE,
    () => db.collectivite.count({ where }),
    async (range) => {
      const rows = await db.collectivite.findMany({
        where,
        select: {
          slug: true,
          name: true,
          level: true,
          _count: { select: { partnerships: { where: { partnership: askable } } } },
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        ...range,
      })
      return rows.map(({ _count, ...facts }) => ({ ...facts, partnerships: _count.partnerships }))
    },
  )
}
