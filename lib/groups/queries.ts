import 'server-only'
import { db } from '@/lib/platform/db'
import type { Continent, GroupKind, GroupStatus } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'

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

/** Columns of a card; `groupCard` turns such a row into one. */
export const groupCardSelect = {
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

/** The running groups, without figures: the first page must not count the register country by country. */
export async function runningGroups(): Promise<GroupCard[]> {
  const rows = await db.group.findMany({
    where: { status: 'ACTIVE' },
    select: groupCardSelect,
    orderBy: { searchKey: 'asc' },
  })
  return rows.map(groupCard)
}

/** Every group, running ones first, with the size of the register in its countries. */
export async function groupList(): Promise<GroupRow[]> {
  const [rows, counts] = await Promise.all([
    db.group.findMany({ select: groupCardSelect, orderBy: [{ status: 'asc' }, { searchKey: 'asc' }] }),
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
    select: groupCardSelect,
    orderBy: [{ kind: 'asc' }, { status: 'asc' }, { searchKey: 'asc' }],
  })
  return rows.map(groupCard)
}

/** Groups a French authority takes part in by name, beyond what its partnerships imply. */
export async function groupsOfCollectivite(collectiviteId: string): Promise<GroupCard[]> {
  const rows = await db.group.findMany({
    where: { members: { some: { collectiviteId } } },
    select: groupCardSelect,
    orderBy: [{ kind: 'asc' }, { searchKey: 'asc' }],
    take: 60,
  })
  return rows.map(groupCard)
}

type CardRow = Omit<GroupCard, 'countries'> & {
  countries: { country: Omit<GroupCountry, 'code'> & { alpha2: string } }[]
}

/** A row selected by `groupCardSelect`, as a card. */
export function groupCard({ slug, name, kind, status, summary, createdOn, countries }: CardRow): GroupCard {
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
    select id, sum(bit_count(bits))::int as partnerships
    from (
      select g.group_id as id, f.block, bit_or(f.bits) as bits
      from group_country g join country n on n.alpha2 = g.country_code
      join register_facet f on f.facet = 'pays' and f.value = n.slug
      group by g.group_id, f.block
    ) counted group by id`
  return new Map(rows.map(({ id, partnerships }) => [id, partnerships]))
}
