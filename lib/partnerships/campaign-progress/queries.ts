import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import type { CampaignView, InvitationState } from '../campaigns/labels'
import { may } from '../campaigns/policy'
import { CampaignFilters } from '../campaigns/schema'

const PAGE_SIZE = 50

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
