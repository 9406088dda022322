import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'

// Who else is at work in the same place: the question a collectivité asks before it travels.

export type Colleague = {
  slug: string
  name: string
  level: CollectiviteLevel
  /** What is shared: countries, or authorities worked with. */
  with: { slug: string; name: string }[]
  partnerships: number
}

export type Company = { items: Colleague[]; total: number }

type Row = Omit<Colleague, 'with'> & { slugs: string[]; names: string[]; total: number }

function toCompany(rows: Row[]): Company {
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ slugs, names, total: _total, ...colleague }) => ({
      ...colleague,
      with: slugs.map((slug, index) => ({ slug, name: names[index] ?? slug })),
    })),
  }
}

/** Collectivités of a région that work with countries this one works with; those that share most first. */
export async function neighboursAbroad(
  _viewer: Viewer,
  collectiviteId: string,
  regionCode: string,
  limit: number,
): Promise<Company> {
  const rows = await db.$queryRaw<Row[]>`
    with mine as (
      select distinct a.country_code
      from partnership_french_party f
      join partnership p on p.id = f.partnership_id and p.archived_at is null
      join partnership_foreign_party g on g.partnership_id = p.id
      join partner_authority a on a.id = g.partner_id
      where f.collectivite_id = ${collectiviteId}::uuid
    ), shared as (
      select c.id, n.slug, n.name, count(distinct p.id)::int as partnerships
      from collectivite c
      join partnership_french_party f on f.collectivite_id = c.id
      join partnership p on p.id = f.partnership_id and p.archived_at is null
      join partnership_foreign_party g on g.partnership_id = p.id
      join partner_authority a on a.id = g.partner_id
      join mine on mine.country_code = a.country_code
      join country n on n.alpha2 = a.country_code
      where c.region_code = ${regionCode} and c.id <> ${collectiviteId}::uuid
      group by c.id, n.alpha2
    )
    select c.slug, c.name, c.level::text as level, sum(shared.partnerships)::int as partnerships,
      array_agg(shared.slug order by shared.partnerships desc, shared.name) as slugs,
      array_agg(shared.name order by shared.partnerships desc, shared.name) as names,
      (count(*) over ())::int as total
    from shared join collectivite c on c.id = shared.id
    group by c.id
    order by count(*) desc, sum(shared.partnerships) desc, c.search_key, c.id
    limit ${limit}`
  return toCompany(rows)
}

/** French collectivités that work with other authorities of the country of this one, the busiest there first. */
export async function othersInCountry(
  _viewer: Viewer,
  partnerId: string,
  countryCode: string,
  limit: number,
): Promise<Company> {
  const rows = await db.$queryRaw<Row[]>`
    with here as (
      select f.collectivite_id
      from partnership_foreign_party g
      join partnership p on p.id = g.partnership_id and p.archived_at is null
      join partnership_french_party f on f.partnership_id = p.id
      where g.partner_id = ${partnerId}::uuid
    ), shared as (
      select f.collectivite_id as id, a.id as partner_id, a.slug, a.name, count(distinct p.id)::int as partnerships
      from partner_authority a
      join partnership_foreign_party g on g.partner_id = a.id
      join partnership p on p.id = g.partnership_id and p.archived_at is null
      join partnership_french_party f on f.partnership_id = p.id
      where a.country_code = ${countryCode} and a.id <> ${partnerId}::uuid
        and f.collectivite_id not in (select collectivite_id from here)
      group by f.collectivite_id, a.id
    )
    select c.slug, c.name, c.level::text as level, sum(shared.partnerships)::int as partnerships,
      (array_agg(shared.slug order by shared.partnerships desc, shared.name))[1:6] as slugs,
      (array_agg(shared.name order by shared.partnerships desc, shared.name))[1:6] as names,
      (count(*) over ())::int as total
    from shared join collectivite c on c.id = shared.id
    group by c.id
    order by sum(shared.partnerships) desc, c.search_key, c.id
    limit ${limit}`
  return toCompany(rows)
}

export type Counted = { slug: string; name: string; level: CollectiviteLevel; partnerships: number }

/** The French collectivités with most partnerships on these themes, and how many there are in all. */
export async function busiestOnThemes(
  _viewer: Viewer,
  themeCodes: string[],
  limit: number,
): Promise<{ items: Counted[]; total: number }> {
  const rows = await db.$queryRaw<(Counted & { total: number })[]>`
    select c.slug, c.name, c.level::text as level, counted.partnerships, counted.total
    from (
      select f.collectivite_id as id, count(distinct p.id)::int as partnerships, (count(*) over ())::int as total
      from partnership_theme t
      join partnership p on p.id = t.partnership_id and p.archived_at is null
      join partnership_french_party f on f.partnership_id = p.id
      where t.theme_code = any(${themeCodes})
      group by f.collectivite_id
    ) counted
    join collectivite c on c.id = counted.id
    order by counted.partnerships desc, c.search_key, c.id
    limit ${limit}`
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) }
}

export type PartnerOfCountry = { slug: string; name: string; levelLabel: string | null; partnerships: number }

/** Other authorities of the country that the register knows, the most linked first. */
export async function otherPartners(
  _viewer: Viewer,
  partnerId: string,
  countryCode: string,
  limit: number,
): Promise<{ items: PartnerOfCountry[]; total: number }> {
  const rows = await db.$queryRaw<(PartnerOfCountry & { total: number })[]>`
    select a.slug, a.name, a.level_label as "levelLabel", count(distinct p.id)::int as partnerships,
      (count(*) over ())::int as total
    from partner_authority a
    join partnership_foreign_party g on g.partner_id = a.id
    join partnership p on p.id = g.partnership_id and p.archived_at is null
    where a.country_code = ${countryCode} and a.id <> ${partnerId}::uuid
    group by a.id
    order by partnerships desc, a.search_key, a.id
    limit ${limit}`
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) }
}
