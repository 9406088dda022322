import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import type { CampaignView, InvitationState } from './labels'
import { may } from './policy'
import { daysAfter } from './rules'
import { CampaignFilters } from './schema'

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

/** A collectivité in a campaign. */
export type InvitationLine = {
  slug: string
  name: string
  region: string | null
  asked: number
  answered: number
  invitedAt: Date | null
  remindedAt: Date | null
}

/** Answers by place: parties asked, and what they said. */
export type PlaceLine = { name: string; asked: number; stillActive: number; changed: number; ended: number }

/** Parties of one record that do not say the same. */
export type Disagreement = { slug: string; title: string; still: string[]; ended: string[] }

export type CampaignPage = {
  id: string
  title: string
  message: string | null
  openedAt: Date
  dueOn: Date
  closedAt: Date | null
  isOver: boolean
  remindersAskedAt: Date | null
  filters: CampaignFilters
  /** Once for each party of each record. */
  asked: number
  verdicts: { stillActive: number; changed: number; ended: number }
  states: Record<InvitationState, number>
  disagreementCount: number
  invitations: Page<InvitationLine> | null
  places: Page<PlaceLine> | null
  disagreements: Page<Disagreement> | null
}

/** A campaign as staff follow it; null when there is none, or for anybody else. */
export async function campaignPage(
  viewer: Viewer,
  id: string,
  raw: unknown,
  now: Date = new Date(),
): Promise<CampaignPage | null> {
  if (!may(viewer, 'run') || !isUuid(id)) return null
  const campaign = await db.verificationCampaign.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      message: true,
      openedAt: true,
      dueOn: true,
      closedAt: true,
      remindersAskedAt: true,
    },
  })
  if (!campaign) return null
  const filters = CampaignFilters.parse(raw)
  const { vue, page } = filters
  const [asked, verdicts, states, disagreementCount] = await Promise.all([
    db.campaignInvitation.aggregate({ where: { campaignId: id }, _sum: { asked: true } }),
    db.verificationAnswer.groupBy({ by: ['verdict'], where: { campaignId: id }, _count: true }),
    countStates(id),
    countDisagreements(id),
  ])
  const said = (verdict: string) => verdicts.find((row) => row.verdict === verdict)?._count ?? 0
  const isPlace = vue === 'pays' || vue === 'regions'
  return {
    ...campaign,
    isOver: campaign.dueOn.toISOString().slice(0, 10) < dayIn('Europe/Paris', now),
    filters,
    asked: asked._sum.asked ?? 0,
    verdicts: { stillActive: said('STILL_ACTIVE'), changed: said('CHANGED'), ended: said('ENDED') },
    states,
    disagreementCount,
    invitations: isPlace || vue === 'desaccords' ? null : await invitationLines(id, vue, states[vue], page),
    places: isPlace ? await placeLines(id, vue, page) : null,
    disagreements: vue === 'desaccords' ? await disagreements(id, disagreementCount, page) : null,
  }
}

/** Invitations `i` of a campaign with how many answers `n` each collectivité gave. */
function withAnswers(id: string): Prisma.Sql {
  return Prisma.sql`
    select i.*, coalesce(d.n, 0)::int as answered from campaign_invitation i left join (
      select collectivite_id, count(*) as n from verification_answer where campaign_id = ${id}::uuid group by 1
    ) d on d.collectivite_id = i.collectivite_id
    where i.campaign_id = ${id}::uuid`
}

const inState: Record<InvitationState, Prisma.Sql> = {
  silencieuses: Prisma.sql`answered = 0 and invited_at is not null`,
  'en-cours': Prisma.sql`answered between 1 and asked - 1`,
  terminees: Prisma.sql`answered >= asked`,
  'sans-compte': Prisma.sql`answered = 0 and invited_at is null`,
}

async function countStates(id: string): Promise<Record<InvitationState, number>> {
  const rows = await db.$queryRaw<Record<InvitationState, number>[]>`
    select count(*) filter (where ${inState.silencieuses})::int as silencieuses,
      count(*) filter (where ${inState['en-cours']})::int as "en-cours",
      count(*) filter (where ${inState.terminees})::int as terminees,
      count(*) filter (where ${inState['sans-compte']})::int as "sans-compte"
    from (${withAnswers(id)}) i`
  return rows[0] ?? { silencieuses: 0, 'en-cours': 0, terminees: 0, 'sans-compte': 0 }
}

function invitationLines(
  id: string,
  state: InvitationState,
  total: number,
  page: number,
): Promise<Page<InvitationLine>> {
  return paged(
    page,
    PAGE_SIZE,
    async () => total,
    ({ skip, take }) => db.$queryRaw<InvitationLine[]>`
      select t.slug, t.name, r.name as region, i.asked, i.answered,
        i.invited_at as "invitedAt", i.reminded_at as "remindedAt"
      from (${withAnswers(id)}) i
      join collectivite t on t.id = i.collectivite_id
      left join region r on r.code = t.region_code
      where ${inState[state]}
      order by t.name, t.id limit ${take} offset ${skip}`,
  )
}

type View = Extract<CampaignView, 'pays' | 'regions'>

/** Records asked about in a campaign, by country of the partners or by région of the French parties. */
async function placeLines(id: string, view: View, page: number): Promise<Page<PlaceLine>> {
  const place =
    view === 'pays'
      ? Prisma.sql`
          join lateral (
            select distinct n.name from partnership_foreign_party o
            join partner_authority w on w.id = o.partner_id join country n on n.alpha2 = w.country_code
            where o.partnership_id = p.id) place on true`
      : Prisma.sql`
          join collectivite t on t.id = f.collectivite_id
          left join region place on place.code = t.region_code`
  const said = (verdict: string) =>
    Prisma.sql`count(*) filter (where a.verdict = ${verdict}::"VerificationVerdict")::int`
  const lines = await db.$queryRaw<PlaceLine[]>`
    select coalesce(place.name, 'Sans région') as name, count(*)::int as asked, ${said('STILL_ACTIVE')} as "stillActive",
      ${said('CHANGED')} as changed, ${said('ENDED')} as ended
    from verification_campaign c
    join campaign_invitation i on i.campaign_id = c.id
    join partnership_french_party f on f.collectivite_id = i.collectivite_id
    join partnership p on p.id = f.partnership_id and p.published_at <= c.opened_at
    left join verification_answer a
      on a.campaign_id = c.id and a.partnership_id = p.id and a.collectivite_id = f.collectivite_id
    ${place}
    where c.id = ${id}::uuid
      and (a.verdict is not null or (p.archived_at is null and (p.status is null or p.status <> 'TERMINE')))
    group by 1 order by 2 desc, 1`
  return paged(
    page,
    PAGE_SIZE,
    async () => lines.length,
    async ({ skip, take }) => lines.slice(skip, skip + take),
  )
}

const disagreeing = (id: string) => Prisma.sql`
  select partnership_id from verification_answer where campaign_id = ${id}::uuid
  group by 1 having bool_or(verdict = 'ENDED') and bool_or(verdict <> 'ENDED')`

async function countDisagreements(id: string): Promise<number> {
  const rows = await db.$queryRaw<{ n: number }[]>`select count(*)::int as n from (${disagreeing(id)}) d`
  return rows[0]?.n ?? 0
}

function disagreements(id: string, total: number, page: number): Promise<Page<Disagreement>> {
  return paged(
    page,
    PAGE_SIZE,
    async () => total,
    ({ skip, take }) => db.$queryRaw<Disagreement[]>`
      select p.slug, p.title,
        array_agg(t.name order by t.name) filter (where a.verdict <> 'ENDED') as still,
        array_agg(t.name order by t.name) filter (where a.verdict = 'ENDED') as ended
      from verification_answer a
      join partnership p on p.id = a.partnership_id
      join collectivite t on t.id = a.collectivite_id
      where a.campaign_id = ${id}::uuid and a.partnership_id in (${disagreeing(id)})
      group by p.id order by p.title, p.id limit ${take} offset ${skip}`,
  )
}
