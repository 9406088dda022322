import 'server-only'
import { db } from '@/lib/platform/db'
import { searchWords } from '@/lib/platform/fold'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel, PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { departementsAndRegions, type Territories } from '../queries'
import { CollectiviteFilters, PartnerFilters } from './schema'

// The directories of authorities: public reference data, the same for every viewer.

const { sql } = Prisma
const PAGE_SIZE = 30

export type CollectiviteRow = {
  slug: string
  name: string
  level: CollectiviteLevel
  population: number | null
  departement: string | null
  isMember: boolean
  partnerships: number
}

export type CollectiviteDirectory = Page<CollectiviteRow> & { filters: CollectiviteFilters } & Territories

/** French authorities, as the query string asks for them. */
export async function collectiviteDirectory(raw: unknown): Promise<CollectiviteDirectory> {
  const filters = CollectiviteFilters.parse(raw)
  const { q, region, departement, niveau, vue } = filters
  const where = allOf([
    ...named(sql`c.search_key`, q),
    ...(region ? [sql`c.region_code = ${region}`] : []),
    ...(departement ? [sql`c.departement_code = ${departement}`] : []),
    ...(niveau ? [sql`c.level = ${niveau}::"CollectiviteLevel"`] : []),
    ...(vue === 'registre' ? [sql`r.party_id is not null`] : []),
    ...(vue === 'adherentes' ? [sql`c.is_member`] : []),
  ])
  const from = sql`from collectivite c left join register_party r on r.party_id = c.id where ${where}`
  const [list, territories] = await Promise.all([
    paged(filters.page, PAGE_SIZE, countOf(from), ({ skip, take }) => {
      return db.$queryRaw<CollectiviteRow[]>`
        with listed as (select c.id, r.partnerships ${from}
          order by c.search_key, c.id limit ${take} offset ${skip})
        select c.slug, c.name, c.level::text as level, c.population, d.name as departement,
          c.is_member as "isMember", coalesce(listed.partnerships, 0)::int as partnerships
        from listed join collectivite c using (id) left join departement d on d.code = c.departement_code
        order by c.search_key, c.id`
    }),
    departementsAndRegions(),
  ])
  return { ...list, filters, ...territories }
}

export type PartnerRow = {
  slug: string
  name: string
  level: PartnerLevel
  levelLabel: string | null
  countrySlug: string
  country: string
  partnerships: number
}

export type PartnerDirectory = Page<PartnerRow> & {
  filters: PartnerFilters
  /** Only those that have an authority in the directory. */
  countries: { slug: string; name: string }[]
}

/** Authorities abroad of at least one published partnership, as the query string asks for them. */
export async function partnerDirectory(raw: unknown): Promise<PartnerDirectory> {
  const filters = PartnerFilters.parse(raw)
  const { q, pays, niveau } = filters
  const where = allOf([
    ...named(sql`a.search_key`, q),
    ...(pays ? [sql`n.slug = ${pays}`] : []),
    ...(niveau ? [sql`a.level = ${niveau}::"PartnerLevel"`] : []),
  ])
  const from = sql`from register_party r join partner_authority a on a.id = r.party_id
    join country n on n.alpha2 = a.country_code where ${where}`
  const [list, countries] = await Promise.all([
    paged(filters.page, PAGE_SIZE, countOf(from), ({ skip, take }) => {
      return db.$queryRaw<PartnerRow[]>`
        select a.slug, a.name, a.level::text as level, a.level_label as "levelLabel",
          n.slug as "countrySlug", n.name as country, r.partnerships ${from}
        order by a.search_key, a.id limit ${take} offset ${skip}`
    }),
    db.$queryRaw<{ slug: string; name: string }[]>`
      select slug, name from country
      where slug in (select value from register_facet where facet = 'pays') order by search_key`,
  ])
  return { ...list, filters, countries }
}

/** Every word typed is somewhere in the name; words that are none find nothing. */
function named(key: Prisma.Sql, q: string): Prisma.Sql[] {
  const words = searchWords(q)
  if (q && words.length === 0) return [sql`false`]
  return words.map((word) => sql`${key} like ${`%${word}%`}`)
}

function allOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : sql`true`
}

function countOf(from: Prisma.Sql) {
  return async () => {
    const rows = await db.$queryRaw<{ n: number }[]>`select count(*)::int as n ${from}`
    return rows[0]?.n ?? 0
  }
}
