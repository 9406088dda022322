import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { odds } from '@/lib/collectivites/reference/queries'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { ApiCountry, ApiCountryList, ApiOddList, ApiThemeList } from '../api/schema'
import { codeOf } from '../exports/labels'

type CountryRow = {
  code: string
  slug: string
  name: string
  continent: string
  partnerships: number
  partners: number
}

/** Countries of at least one published record, in alphabetical order. */
export async function apiCountries(_viewer: Viewer): Promise<OpenReply> {
  const rows = await countryRows(Prisma.sql`where counted.code is not null`)
  return { json: ApiCountryList.parse({ total: rows.length, resultats: rows.map(toCountry) }) }
}

/** One country, of the register or not, by its ISO code in either case or by the last part of its address. */
export async function apiCountryOf(_viewer: Viewer, codeOrSlug: string): Promise<OpenReply> {
  if (!/^[A-Za-z0-9-]{2,80}$/.test(codeOrSlug)) return null
  const [row] = await countryRows(
    Prisma.sql`where c.alpha2 = ${codeOrSlug.toUpperCase().slice(0, 3)} or c.slug = ${codeOrSlug}`,
  )
  return row ? { json: ApiCountry.parse(toCountry(row)) } : null
}

function countryRows(where: Prisma.Sql): Promise<CountryRow[]> {
  return db.$queryRaw<CountryRow[]>`
    with counted as (
      select p.country_code as code, count(distinct f.partnership_id)::int as partnerships,
        count(distinct p.id)::int as partners
      from partner_authority p
      join partnership_foreign_party f on f.partner_id = p.id
      join partnership s on s.id = f.partnership_id and s.archived_at is null
      group by p.country_code
    )
    select c.alpha2 as code, c.slug, c.name, c.continent::text as continent,
      coalesce(counted.partnerships, 0) as partnerships, coalesce(counted.partners, 0) as partners
    from country c left join counted on counted.code = c.alpha2
    ${where} order by c.search_key, c.alpha2 limit 400`
}

function toCountry({ code, slug, name, continent, partnerships, partners }: CountryRow) {
  const { appUrl } = config()
  return {
    code,
    slug,
    nom: name,
    continent: codeOf(continent),
    partenariats: partnerships,
    partenaires: partners,
    url: `${appUrl}${routes.apiPath(`countries/${code}`)}`,
    page: `${appUrl}${routes.country(slug)}`,
    url_partenariats: `${appUrl}${routes.apiPath(`partnerships?pays=${slug}`)}`,
  }
}

/** The thematic tree as it is offered today, parents before their children. */
export async function apiThemes(_viewer: Viewer): Promise<OpenReply> {
  const rows = await db.theme.findMany({
    where: { validTo: null },
    select: { code: true, label: true, level: true, parentCode: true },
    orderBy: [{ level: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    take: 1000,
  })
  const resultats = rows.map(({ code, label, level, parentCode }) => ({
    code,
    libelle: label,
    niveau: level,
    parent: parentCode,
  }))
  return { json: ApiThemeList.parse({ total: rows.length, resultats }) }
}

/** The seventeen objectifs de développement durable. */
export async function apiOdds(_viewer: Viewer): Promise<OpenReply> {
  const rows = await odds()
  const resultats = rows.map(({ number, label }) => ({ numero: number, libelle: label }))
  return { json: ApiOddList.parse({ total: rows.length, resultats }) }
}
