import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  CollectiviteLevel,
  PartnershipKind,
  PartnershipStatus,
} from '@/lib/platform/prisma-client/enums'
import type { Freshness } from './freshness/labels'
import { freshnessOf } from './freshness/rules'
import { visible } from './policy'

/** Columns of a record that its file holds too, under the same names. */
export const factColumns = {
  title: true,
  kind: true,
  status: true,
  firstSignedOn: true,
  currentConventionYear: true,
  startYear: true,
  endYear: true,
  deliberatedOn: true,
  signedOn: true,
  transmittedOn: true,
  expiresOn: true,
  onePercentService: true,
  subject: true,
  context: true,
} satisfies Prisma.PartnershipSelect

/** A partnership in a list. */
export type PartnershipCard = {
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  startYear: number | null
  endYear: number | null
  verifiedOn: Date | null
  /** Today's. */
  freshness: Freshness
  /** Main theme. */
  theme: string | null
  /** Lead first. */
  french: { slug: string; name: string; level: CollectiviteLevel }[]
  foreign: { slug: string; name: string; country: string; countrySlug: string }[]
}

const card = {
  slug: true,
  title: true,
  kind: true,
  status: true,
  startYear: true,
  endYear: true,
  verifiedOn: true,
  themes: { where: { rank: 1 }, select: { theme: { select: { label: true } } } },
  frenchParties: {
    select: { formerName: true, collectivite: { select: { slug: true, name: true, level: true } } },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  foreignParties: {
    select: {
      partner: { select: { slug: true, name: true, country: { select: { name: true, slug: true } } } },
    },
    orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
  },
} satisfies Prisma.PartnershipSelect

type CardRow = Prisma.PartnershipGetPayload<{ select: typeof card }>

function toCard({ themes, frenchParties, foreignParties, ...facts }: CardRow): PartnershipCard {
  return {
    ...facts,
    freshness: freshnessOf(facts.verifiedOn, new Date().toISOString().slice(0, 10)),
    theme: themes[0]?.theme.label ?? null,
    french: frenchParties.map(({ collectivite, formerName }) => ({
      ...collectivite,
      name: formerName ?? collectivite.name,
    })),
    foreign: foreignParties.map(({ partner: { slug, name, country } }) => ({
      slug,
      name,
      country: country.name,
      countrySlug: country.slug,
    })),
  }
}

/** The cards of these ids, in their order; ids that are not visible are left out. */
export async function partnershipCards(viewer: Viewer, ids: string[]): Promise<PartnershipCard[]> {
  const rows = await db.partnership.findMany({
    where: { AND: [visible(viewer), { id: { in: ids } }] },
    select: { id: true, ...card },
  })
  const byId = new Map(rows.map(({ id, ...row }) => [id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type PartnershipShortList = { items: PartnershipCard[]; total: number }

async function shortList(where: Prisma.PartnershipWhereInput, limit: number): Promise<PartnershipShortList> {
  const [rows, total] = await Promise.all([
    db.partnership.findMany({
      where,
      select: card,
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: limit,
    }),
    db.partnership.count({ where }),
  ])
  return { items: rows.map(toCard), total }
}

function inCountries(viewer: Viewer, countryCodes: string[]): Prisma.PartnershipWhereInput {
  const party = { some: { partner: { countryCode: { in: countryCodes } } } }
  return { AND: [visible(viewer), { foreignParties: party }] }
}

/** Partnerships with authorities of these countries, and how many French authorities take part. */
export async function partnershipsOfCountries(
  viewer: Viewer,
  countryCodes: string[],
  limit: number,
): Promise<PartnershipShortList & { collectiviteCount: number }> {
  const where = inCountries(viewer, countryCodes)
  const [list, collectiviteCount] = await Promise.all([
    shortList(where, limit),
    db.collectivite.count({ where: { partnerships: { some: { partnership: where } } } }),
  ])
  return { ...list, collectiviteCount }
}

/** Partnerships of one French authority. */
export function partnershipsOfCollectivite(
  viewer: Viewer,
  collectiviteId: string,
  limit: number,
): Promise<PartnershipShortList> {
  return shortList({ AND: [visible(viewer), { frenchParties: { some: { collectiviteId } } }] }, limit)
}

/** Partnerships of one authority abroad. */
export function partnershipsOfPartner(
  viewer: Viewer,
  partnerId: string,
  limit: number,
): Promise<PartnershipShortList> {
  return shortList({ AND: [visible(viewer), { foreignParties: { some: { partnerId } } }] }, limit)
}

export type EngagedCollectivite = {
  slug: string
  name: string
  level: CollectiviteLevel
  departement: string | null
  partnershipCount: number
}

/** French authorities that work with these countries, in alphabetical order. */
export async function engagedCollectivites(
  viewer: Viewer,
  countryCodes: string[],
  limit: number,
): Promise<{ items: EngagedCollectivite[]; total: number }> {
  const partnership = inCountries(viewer, countryCodes)
  const where: Prisma.CollectiviteWhereInput = { partnerships: { some: { partnership } } }
  const [rows, total] = await Promise.all([
    db.collectivite.findMany({
      where,
      select: {
        slug: true,
        name: true,
        level: true,
        departement: { select: { name: true } },
        _count: { select: { partnerships: { where: { partnership } } } },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: limit,
    }),
    db.collectivite.count({ where }),
  ])
  const items = rows.map(({ departement, _count, ...facts }) => ({
    ...facts,
    departement: departement?.name ?? null,
    partnershipCount: _count.partnerships,
  }))
  return { items, total }
}

export type RegisterFigures = {
  partnerships: number
  collectivites: number
  partners: number
  countries: number
}

/** Size of the register: records, and who appears in at least one of them. */
export async function registerFigures(viewer: Viewer): Promise<RegisterFigures> {
  const some = { some: { partnership: visible(viewer) } }
  const [partnerships, collectivites, partners, countries] = await Promise.all([
    db.partnership.count({ where: visible(viewer) }),
    db.collectivite.count({ where: { partnerships: some } }),
    db.partnerAuthority.count({ where: { partnerships: some } }),
    db.country.count({ where: { partners: { some: { partnerships: some } } } }),
  ])
  return { partnerships, collectivites, partners, countries }
}
