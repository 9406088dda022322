import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { freshnessOf } from '../freshness/rules'
import { type FacetKey, UNKNOWN_VALUE } from '../register/labels'
import type { RegisterFilters } from '../register/schema'
import { type Bitmap, bitmapsOf, blockList, splitMonths, today } from '../register-bitmaps/queries'
import { pageOf } from '../register-order/queries'

const { sql } = Prisma
type Sql = Prisma.Sql

export type Counts = Map<FacetKey, Map<string, number>>

type Found = { total: number; counts: Counts; ids: string[]; page: number }

/** A search in one statement: its size, its facets, and the identifiers of one page, the last when it is past the end. */
export async function countSearch(
  filters: RegisterFilters,
  keys: readonly FacetKey[],
  page: { number: number; size: number } | null,
): Promise<Found> {
  const rows = await db.$queryRaw<Row[]>(await searchStatement(filters, keys, page))
  const total = rows.find(({ part }) => part === 'total')?.n ?? 0
  const listed = rows.filter(({ part }) => part === 'page').sort((a, b) => a.n - b.n)
  const partOf = (key: FacetKey) => (filters[key].length > 0 ? key : 'tous')
  return {
    total,
    counts: new Map(keys.map((key) => [key, byValue(key, rows, partOf(key))])),
    ids: listed.map(({ value }) => value),
    page: page ? Math.min(page.number, Math.max(1, Math.ceil(total / page.size))) : 1,
  }
}

type Row = { part: string; facet: string; value: string; n: number }

/** The statement of a search; apart, so that it can be measured and explained. */
export async function searchStatement(
  filters: RegisterFilters,
  keys: readonly FacetKey[],
  page: { number: number; size: number } | null,
): Promise<Sql> {
  const bitmaps = await bitmapsOf(filters)
  const isChosen = (key: FacetKey) => filters[key].length > 0
  const own = keys.filter(isChosen)
  const open = keys.filter((key) => !isChosen(key))
  const selections = [
    sql`select 'total' as part, '' as facet, '' as value, coalesce(sum(bit_count(bits)), 0)::int as n from matched`,
    ...(open.length > 0 ? countsUnder(blockList(sql`table matched`), 'tous', open) : []),
    ...own.flatMap((key) => countsUnder(blockList(without(bitmaps, key)), key, [key])),
    ...(page
      ? [sql`select 'page', '', id::text, place::int from (${pageOf(filters.tri, page)}) listed`]
      : []),
  ]
  const conditions = bitmaps.map(
    ({ blocks }, part) => sql`select ${part}::int as part, block, bits from (${blocks}) condition`,
  )
  return sql`
    with chosen as materialized (${Prisma.join(conditions, ' union all ')}),
    matched as materialized (
      select block, bit_and(bits) as bits from chosen group by block having count(*) = ${bitmaps.length}
    )
    ${Prisma.join(selections, ' union all ')}`
}

/** What matches the conditions of a search but one, so that a facet counts its own values as if none were chosen. */
function without(bitmaps: Bitmap[], key: FacetKey): Sql {
  return sql`
    select block, bit_and(bits) as bits from chosen where part <> ${bitmaps.findIndex(({ name }) => name === key)}
    group by block having count(*) = ${bitmaps.length - 1}`
}

/** Counts of the values of these facets among the records of a bitmap, given as the list of its blocks. */
function countsUnder(list: Sql, part: string, keys: readonly FacetKey[]): Sql[] {
  const stored = keys.filter((key) => key !== 'groupe').map(rowsOf)
  // A list is read in place, at the number of the block: joining a table of blocks took half as long again.
  const count = sql`coalesce(sum(bit_count(f.bits & (${list})[f.block + 1])), 0)::int`
  return [
    ...(stored.length > 0
      ? [
          sql`select ${part}, f.facet, f.value, ${count} from register_facet f
            where ${Prisma.join(stored, ' or ')} group by f.facet, f.value`,
        ]
      : []),
    ...(keys.includes('groupe')
      ? [
          sql`select ${part}, 'groupe', f.slug, ${count}
            from (
              select g.slug, f.block, bit_or(f.bits) as bits
              from country_group g join group_country c on c.group_id = g.id
              join country n on n.alpha2 = c.country_code
              join register_facet f on f.facet = 'pays' and f.value = n.slug
              group by g.slug, f.block
            ) f group by f.slug`,
        ]
      : []),
  ]
}

/** Rows of register_facet from which the values of a facet are counted. */
function rowsOf(key: FacetKey): Sql {
  if (key !== 'fraicheur') return sql`f.facet = ${key}`
  const months = splitMonths()
  const days = months.map(
    (month) => sql`or f.facet = 'jour' and f.value > ${month} and f.value < ${`${month}-99`}`,
  )
  return sql`(f.facet = 'mois' and f.value <> all (${months}) ${Prisma.join(days, ' ')})`
}

/** Counts of one facet, from the rows it is stored as: days and months make the bands of freshness. */
function byValue(key: FacetKey, rows: Row[], part: string): Map<string, number> {
  const sums = new Map<string, number>()
  const day = today()
  const add = (value: string, n: number) => sums.set(value, (sums.get(value) ?? 0) + n)
  for (const { facet, value, n } of rows.filter((row) => row.part === part)) {
    if (facet === key) add(value, n)
    if (key === 'fraicheur' && (facet === 'mois' || facet === 'jour')) add(bandOf(value, day), n)
  }
  return sums
}

function bandOf(monthOrDay: string, day: string): string {
  return freshnessOf(monthOrDay === UNKNOWN_VALUE ? null : new Date(monthOrDay), day)
}
