import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { parisDay } from '@/lib/platform/csv'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { worksheetYears } from '../oda/rules'
import { may } from './policy'
import { OdaDeskFilters } from './schema'

const PAGE_SIZE = 50

/** A collectivité of which the register knows something to declare. */
export type OdaDeskRow = {
  slug: string
  name: string
  /** Partnerships with an eligible country and an amount for the year. */
  partnerships: number
  /** Euro cents: of those it carries alone on the French side. */
  own: number
  /** Of those, the partnerships with other French parties: the register does not know who paid what. */
  toShare: number
}

export type OdaDeskPage = Page<OdaDeskRow> & {
  year: number
  years: number[]
  /** Whether the portal holds the list of eligible countries for the year. */
  isCovered: boolean
}

/** Collectivités with amounts of one year for eligible countries; null for anybody but staff. */
export async function odaDeskPage(
  viewer: Viewer,
  raw: unknown,
  now = new Date(),
): Promise<OdaDeskPage | null> {
  if (!may(viewer, 'oversee')) return null
  const filters = OdaDeskFilters.parse(raw)
  const years = worksheetYears(parisDay(now))
  const year = years.find((known) => known === filters.annee) ?? years[1] ?? 0
  const paid = paidIn(year)
  const [covered, list] = await Promise.all([
    db.odaEligibility.count({
      where: { fromYear: { lte: year }, OR: [{ toYear: null }, { toYear: { gte: year } }] },
    }),
    paged(
      filters.page,
      PAGE_SIZE,
      async () => {
        const rows = await db.$queryRaw<{ count: number }[]>`
          with paid as (${paid})
          select count(distinct f.collectivite_id)::int as count
          from paid join partnership_french_party f on f.partnership_id = paid.id`
        return rows[0]?.count ?? 0
      },
      ({ skip, take }) => rowsOf(paid, skip, take),
    ),
  ])
  return { ...list, year, years, isCovered: covered > 0 }
}

/** Published partnerships with an amount that year and a partner in a country that was eligible then. */
function paidIn(year: number): Prisma.Sql {
  return Prisma.sql`
    select p.id, m.french_cents as cents,
      (select count(*) from partnership_french_party x where x.partnership_id = p.id) as parties
    from partnership_amount m join partnership p on p.id = m.partnership_id and p.archived_at is null
    where m.year = ${year} and exists (
      select 1 from partnership_foreign_party x
      join partner_authority a on a.id = x.partner_id
      join oda_eligibility o on o.country_code = a.country_code
        and o.from_year <= ${year} and (o.to_year is null or o.to_year >= ${year})
      where x.partnership_id = p.id)`
}

async function rowsOf(paid: Prisma.Sql, skip: number, take: number): Promise<OdaDeskRow[]> {
  const rows = await db.$queryRaw<(Omit<OdaDeskRow, 'own'> & { own: bigint })[]>`
    with paid as (${paid})
    select c.slug, c.name, count(*)::int as partnerships,
      coalesce(sum(paid.cents) filter (where paid.parties = 1), 0)::bigint as own,
      (count(*) filter (where paid.parties > 1))::int as "toShare"
    from paid join partnership_french_party f on f.partnership_id = paid.id
    join collectivite c on c.id = f.collectivite_id
    group by c.id order by c.search_key, c.id offset ${skip} limit ${take}`
  return rows.map((row) => ({ ...row, own: Number(row.own) }))
}
