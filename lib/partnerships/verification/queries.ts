import 'server-only'
import { collectivitesOf, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { PartnershipStatus, VerificationVerdict } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import { askable, isUnfinished } from '../campaigns/queries'
import type { Freshness } from '../freshness/labels'
import { freshnessOf } from '../freshness/rules'
import { openStates } from '../submissions/rules'
import { type CheckState, checkState, countsAsHandedIn } from './rules'

const PAGE_SIZE = 50

/** One record that one of the viewer’s collectivités is asked about. */
export type CheckLine = {
  slug: string
  title: string
  collectivite: { id: string; name: string; slug: string }
  partners: string[]
  status: PartnershipStatus | null
  startYear: number | null
  verifiedOn: Date | null
  freshness: Freshness
  verdict: VerificationVerdict | null
  state: CheckState
  /** The collectivité’s own open version. */
  fileId: string | null
  canAnswer: boolean
}

export type VerificationPage = {
  campaign: { title: string; dueOn: Date; isOver: boolean }
  /** Answers asked of the viewer’s collectivités, and given. */
  asked: number
  done: number
  /** Several collectivités: each line says which. */
  isForSeveral: boolean
  lines: Page<CheckLine>
}

/** The records a member’s collectivités are asked about; null when no campaign runs. */
export async function verificationPage(
  viewer: Viewer,
  page: number,
  now: Date = new Date(),
): Promise<VerificationPage | null> {
  const campaign = await openCampaign()
  const ids = collectivitesOf(viewer)
  if (!campaign || ids.length === 0) return null
  const where = askedOf(ids, campaign)
  const asked = await db.partnershipFrenchParty.count({ where })
  const [remaining, lines] = await Promise.all([
    checksRemaining(viewer),
    paged(
      page,
      PAGE_SIZE,
      async () => asked,
      async (range) => {
        const rows = await db.partnershipFrenchParty.findMany({
          where,
          select: lineSelect(campaign),
          orderBy: [{ partnership: { title: 'asc' } }, { partnershipId: 'asc' }, { collectiviteId: 'asc' }],
          ...range,
        })
        return rows.map((row) => toLine(row, viewer, dayIn('Europe/Paris', now)))
      },
    ),
  ])
  const isOver = campaign.dueOn.toISOString().slice(0, 10) < dayIn('Europe/Paris', now)
  return {
    campaign: { title: campaign.title, dueOn: campaign.dueOn, isOver },
    asked,
    done: asked - remaining,
    isForSeveral: ids.length > 1,
    lines,
  }
}

type Campaign = NonNullable<Awaited<ReturnType<typeof openCampaign>>>

function openCampaign() {
  return db.verificationCampaign.findFirst({
    where: { closedAt: null },
    select: { id: true, title: true, openedAt: true, dueOn: true },
  })
}

/** Records to check, and those that were answered even if they are over since. */
function askedOf(ids: string[], { id, openedAt }: Campaign): Prisma.PartnershipFrenchPartyWhereInput {
  return {
    collectiviteId: { in: ids },
    partnership: {
      archivedAt: null,
      publishedAt: { lte: openedAt },
      OR: [...askable.OR, { verifications: { some: { campaignId: id, collectiviteId: { in: ids } } } }],
    },
  }
}

function lineSelect({ id: campaignId, openedAt }: Campaign) {
  return {
    collectivite: { select: { id: true, name: true, slug: true } },
    partnership: {
      select: {
        slug: true,
        title: true,
        status: true,
        startYear: true,
        verifiedOn: true,
        foreignParties: {
          select: { partner: { select: { name: true } } },
          orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
        },
        verifications: { where: { campaignId }, select: { collectiviteId: true, verdict: true } },
        submissions: {
          where: { OR: [{ state: { in: [...openStates] } }, { submittedAt: { gte: openedAt } }] },
          select: { id: true, collectiviteId: true, state: true, submittedAt: true },
        },
      },
    },
  } satisfies Prisma.PartnershipFrenchPartySelect
}

type Row = Prisma.PartnershipFrenchPartyGetPayload<{ select: ReturnType<typeof lineSelect> }>

function toLine({ collectivite, partnership }: Row, viewer: Viewer, today: string): CheckLine {
  const { foreignParties, verifications, submissions, ...facts } = partnership
  const verdict = verifications.find((one) => one.collectiviteId === collectivite.id)?.verdict ?? null
  const isHandedIn = submissions.some((file) => file.submittedAt !== null && countsAsHandedIn(file.state))
  const open = submissions.find(
    (file) => file.collectiviteId === collectivite.id && openStates.some((state) => state === file.state),
  )
  return {
    ...facts,
    collectivite,
    partners: foreignParties.map(({ partner }) => partner.name),
    freshness: freshnessOf(facts.verifiedOn, today),
    verdict,
    state: checkState(verdict, isHandedIn || facts.status === 'TERMINE'),
    fileId: open?.id ?? null,
    canAnswer: writesFor(viewer, collectivite.id),
  }
}

/** How many answers the campaign under way still awaits from the viewer’s collectivités; zero when none runs. */
export async function checksRemaining(viewer: Viewer): Promise<number> {
  const ids = collectivitesOf(viewer)
  if (ids.length === 0) return 0
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from verification_campaign c
    join partnership_french_party f on f.collectivite_id = any(${ids}::uuid[])
    join partnership p on p.id = f.partnership_id
    where c.closed_at is null and ${isUnfinished}`
  return rows[0]?.n ?? 0
}

/** What the page that ends a partnership says before it asks the year. */
export type EndPage = {
  slug: string
  title: string
  partners: string[]
  startYear: number | null
  collectivite: { id: string; name: string }
  campaign: string
}

/** A record that one of the viewer’s collectivités may declare over; null when there is none. */
export async function endPage(viewer: Viewer, slug: string, collectivite: string): Promise<EndPage | null> {
  const campaign = await openCampaign()
  const ids = collectivitesOf(viewer).filter((id) => writesFor(viewer, id))
  if (!campaign || ids.length === 0) return null
  const rows = await db.partnershipFrenchParty.findMany({
    where: { AND: [askedOf(ids, campaign), { partnership: { slug } }] },
    select: lineSelect(campaign),
    orderBy: { collectiviteId: 'asc' },
  })
  const row = rows.find((one) => one.collectivite.slug === collectivite) ?? rows[0]
  if (!row) return null
  const { title, startYear, foreignParties } = row.partnership
  return {
    slug,
    title,
    startYear,
    partners: foreignParties.map(({ partner }) => partner.name),
    collectivite: row.collectivite,
    campaign: campaign.title,
  }
}
