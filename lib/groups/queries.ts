import 'server-only'
import { type Association, associationsOf } from '@/lib/collectivites/countries/queries'
import { db } from '@/lib/platform/db'
import type { CollectiviteLevel, Continent, GroupKind, GroupStatus } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'
import { type FundCard, fundsOfGroup } from './funds/queries'
import { type Chapter, chaptersOf, timelineAnchors } from './rules'
import { type KeyFact, KeyFacts } from './schema'

// Groups have no draft state: everything here is public, the same for every viewer.

export type GroupOption = { id: string; slug: string; name: string; kind: GroupKind }

/** Every group, in French alphabetical order, for selects. */
export function groupOptions(): Promise<GroupOption[]> {
  return db.group.findMany({
    select: { id: true, slug: true, name: true, kind: true },
    orderBy: { searchKey: 'asc' },
  })
}

/** The group of an address, for filters; null when there is none. */
export async function groupBySlug(slug: string): Promise<GroupOption | null> {
  if (!isSlug(slug)) return null
  return db.group.findUnique({ where: { slug }, select: { id: true, slug: true, name: true, kind: true } })
}

export type GroupCountry = { code: string; numeric: string; slug: string; name: string; continent: Continent }

export type GroupCard = {
  slug: string
  name: string
  kind: GroupKind
  status: GroupStatus
  summary: string
  createdOn: string | null
  countries: GroupCountry[]
}

/** A group in the list of all groups; `partnerships` counts the register in its countries, null when it has none. */
export type GroupRow = GroupCard & { partnerships: number | null }

const card = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  status: true,
  summary: true,
  createdOn: true,
  countries: {
    select: {
      country: { select: { alpha2: true, numeric: true, slug: true, name: true, continent: true } },
    },
    orderBy: { country: { searchKey: 'asc' } },
  },
} as const

/** Every group, running ones first, with the size of the register in its countries. */
export async function groupList(): Promise<GroupRow[]> {
  const [rows, counts] = await Promise.all([
    db.group.findMany({ select: card, orderBy: [{ status: 'asc' }, { searchKey: 'asc' }] }),
    partnershipCounts(),
  ])
  return rows.map((row) => ({
    ...groupCard(row),
    partnerships: row.countries.length > 0 ? (counts.get(row.id) ?? 0) : null,
  }))
}

/** Groups that follow a country: its own group first, then the wider ones. */
export async function groupsOfCountry(countryCode: string): Promise<GroupCard[]> {
  const rows = await db.group.findMany({
    where: { countries: { some: { countryCode } } },
    select: card,
    orderBy: [{ kind: 'asc' }, { status: 'asc' }, { searchKey: 'asc' }],
  })
  return rows.map(groupCard)
}

/** Groups a French authority takes part in by name, beyond what its partnerships imply. */
export async function groupsOfCollectivite(collectiviteId: string): Promise<GroupCard[]> {
  const rows = await db.group.findMany({
    where: { members: { some: { collectiviteId } } },
    select: card,
    orderBy: [{ kind: 'asc' }, { searchKey: 'asc' }],
    take: 60,
  })
  return rows.map(groupCard)
}

type CardRow = Omit<GroupCard, 'countries'> & {
  countries: { country: Omit<GroupCountry, 'code'> & { alpha2: string } }[]
}

function groupCard({ slug, name, kind, status, summary, createdOn, countries }: CardRow): GroupCard {
  return {
    slug,
    name,
    kind,
    status,
    summary,
    createdOn,
    countries: countries.map(({ country: { alpha2: code, ...words } }) => ({ code, ...words })),
  }
}

async function partnershipCounts(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; partnerships: number }[]>`
    select g.group_id as id, count(distinct s.id)::int as partnerships
    from group_country g
    join partner_authority p on p.country_code = g.country_code
    join partnership_foreign_party f on f.partner_id = p.id
    join partnership s on s.id = f.partnership_id and s.archived_at is null
    group by g.group_id`
  return new Map(rows.map(({ id, partnerships }) => [id, partnerships]))
}

export type Term = {
  id: string
  role: string
  holderName: string
  institution: string | null
  fromOn: string | null
  toOn: string | null
  note: string | null
  source: string
}

export type Landmark = {
  anchor: string
  startsOn: string
  endsOn: string | null
  title: string
  text: string | null
  source: string
}

export type GroupMember = { slug: string; name: string; level: CollectiviteLevel }

export type GroupPage = GroupCard & {
  id: string
  presentation: string | null
  closedOn: string | null
  source: string
  keyFacts: KeyFact[]
  themes: { code: string; label: string }[]
  terms: Term[]
  /** History by decade, oldest first. */
  chapters: Chapter<Landmark>[]
  /** Collectivités that take part by name, beyond what their partnerships imply. */
  members: GroupMember[]
  funds: FundCard[]
  associations: Association[]
}

const SHOWN_MEMBERS = 60

/** Everything a group says of itself; partnerships, meetings and texts are read by their own domains. */
export async function groupPage(slug: string): Promise<GroupPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.group.findUnique({
    where: { slug },
    select: {
      ...card,
      presentation: true,
      closedOn: true,
      source: true,
      keyFacts: true,
      themes: { select: { theme: { select: { code: true, label: true } } } },
      terms: {
        select: {
          id: true,
          role: true,
          holderName: true,
          institution: true,
          fromOn: true,
          toOn: true,
          note: true,
          source: true,
        },
        orderBy: { fromOn: { sort: 'desc', nulls: 'last' } },
      },
      timeline: {
        select: { startsOn: true, endsOn: true, title: true, text: true, source: true },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
      members: {
        select: { collectivite: { select: { slug: true, name: true, level: true } } },
        orderBy: { collectivite: { name: 'asc' } },
        take: SHOWN_MEMBERS,
      },
    },
  })
  if (!row) return null
  const codes = row.countries.map(({ country }) => country.alpha2)
  const [funds, associations] = await Promise.all([fundsOfGroup(row.id, codes), associationsOf(codes)])
  const anchors = timelineAnchors(row.timeline.map(({ startsOn }) => startsOn))
  return {
    ...groupCard(row),
    id: row.id,
    presentation: row.presentation,
    closedOn: row.closedOn,
    source: row.source,
    keyFacts: KeyFacts.catch([]).parse(row.keyFacts),
    themes: row.themes.map(({ theme }) => theme),
    terms: row.terms,
    chapters: chaptersOf(
      row.timeline.map((entry, i) => ({ ...entry, anchor: anchors[i] ?? entry.startsOn })),
    ),
    members: row.members.map(({ collectivite }) => collectivite),
    funds,
    associations,
  }
}
