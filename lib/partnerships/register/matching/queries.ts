import 'server-only'
import { db } from '@/lib/platform/db'
import { searchWords } from '@/lib/platform/fold'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { freshnessBands } from '../../freshness/labels'
import { freshnessDays } from '../../freshness/rules'
import { type FacetKey, facetKeys, startPeriods, UNKNOWN_VALUE } from '../labels'
import type { RegisterFilters } from '../schema'

const { sql } = Prisma
type Sql = Prisma.Sql

const address = (column: Sql) => sql`replace(lower(${column}::text), '_', '-')`

const frenchFacet = (value: Sql) => sql`
  select f.partnership_id as id, ${value} as value
  from partnership_french_party f join collectivite c on c.id = f.collectivite_id`

const foreignFacet = (value: Sql) => sql`
  select f.partnership_id as id, ${value} as value
  from partnership_foreign_party f join partner_authority a on a.id = f.partner_id
  join country n on n.alpha2 = a.country_code`

function pairs(facet: FacetKey, today: string): Sql {
  switch (facet) {
    case 'pays':
      return foreignFacet(sql`n.slug`)
    case 'continent':
      return foreignFacet(address(sql`n.continent`))
    case 'groupe':
      return sql`${foreignFacet(sql`g.slug`)}
        join group_country gc on gc.country_code = n.alpha2 join country_group g on g.id = gc.group_id`
    case 'region':
      return frenchFacet(sql`c.region_code`)
    case 'departement':
      return frenchFacet(sql`c.departement_code`)
    case 'niveau':
      return frenchFacet(address(sql`c.level`))
    case 'population':
      return frenchFacet(sql`case when c.population < 2000 then 'moins-de-2000'
        when c.population < 10000 then '2000-9999' when c.population < 50000 then '10000-49999'
        when c.population < 100000 then '50000-99999' when c.population < 500000 then '100000-499999'
        when c.population >= 500000 then '500000-et-plus' end`)
    case 'theme':
      return sql`select t.partnership_id as id, unnest(array[h.code, h.parent_code, o.parent_code]) as value
        from partnership_theme t join theme h on h.code = t.theme_code left join theme o on o.code = h.parent_code`
    case 'odd':
      return sql`select partnership_id as id, odd_number::text as value from partnership_odd`
    case 'nature':
      return sql`select id, ${address(sql`kind`)} as value from partnership`
    case 'statut':
      return sql`select id, ${address(sql`status`)} as value from partnership`
    case 'annee':
      return sql`select id, start_year::text as value from partnership`
    case 'debut': {
      const branches = Object.entries(startPeriods).map(
        ([key, { from, to }]) => sql`when start_year between ${from}::int and ${to}::int then ${key}`,
      )
      return sql`select id, case ${Prisma.join(branches, ' ')} end as value from partnership`
    }
    case 'fraicheur': {
      const branches = freshnessBands.map((band) => {
        const days = freshnessDays(band, today)
        if (!days) return sql`when verified_on is null then ${band}`
        return sql`when verified_on > coalesce(${days.after}::date, '-infinity')
          and verified_on <= coalesce(${days.until}::date, 'infinity') then ${band}`
      })
      return sql`select id, case ${Prisma.join(branches, ' ')} end as value from partnership`
    }
  }
}

function allPairs(facet: FacetKey, today: string): Sql {
  return sql`(select p.id, coalesce(v.value, ${UNKNOWN_VALUE}) as value from partnership p
    left join (${pairs(facet, today)}) v on v.id = p.id and v.value is not null where p.archived_at is null)`
}

/** Day of the portal. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Condition on partnership p; the selection of one facet can be left out, to count its own values. */
export async function matching(filters: RegisterFilters, except?: FacetKey): Promise<Sql> {
  const conditions = [sql`p.archived_at is null`]
  for (const key of facetKeys) {
    if (key === except || filters[key].length === 0) continue
    conditions.push(
      sql`p.id in (select id from ${allPairs(key, today())} x where value = any(${filters[key]}))`,
    )
  }
  const words = await tellingWords(filters.q)
  if (filters.q && words.length === 0) conditions.push(sql`false`)
  for (const word of words) conditions.push(sql`p.id in (${holding(word)})`)
  return Prisma.join(conditions, ' and ')
}

/** Partnerships by value of one facet, its own selection left aside. */
export async function countsOf(facet: FacetKey, filters: RegisterFilters): Promise<Map<string, number>> {
  const where = await matching(filters, facet)
  const rows = await db.$queryRaw<{ value: string; n: number }[]>`
    select x.value, count(distinct p.id)::int as n
    from ${allPairs(facet, today())} x left join partnership p on p.id = x.id and ${where} group by x.value`
  return new Map(rows.map(({ value, n }) => [value, n]))
}

/** Words that say something: « et », « de » are left out, unless nothing else was typed. */
async function tellingWords(q: string): Promise<string[]> {
  const words = searchWords(q)
  if (words.length === 0) return []
  const rows = await db.$queryRaw<{ word: string }[]>`
    select word from unnest(${words}::text[]) word where numnode(plainto_tsquery('french', word)) > 0`
  return rows.length > 0 ? rows.map(({ word }) => word) : words
}

function holding(word: string): Prisma.Sql {
  const part = `%${word}%`
  return Prisma.sql`
    select id from partnership where search_key like ${part}
    union all select id from partnership where search_vector @@ to_tsquery('french', ${`${word}:*`})
    union all select f.partnership_id from partnership_french_party f
      join collectivite c on c.id = f.collectivite_id where c.search_key like ${part}
    union all select f.partnership_id from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id where a.search_key like ${part}
    union all select f.partnership_id from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id
      join country n on n.alpha2 = a.country_code where n.search_key like ${part}`
}
