import 'server-only'
import { db } from '@/lib/platform/db'
import type { Continent } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'

export type Association = {
  slug: string
  name: string
  acronym: string | null
  scope: string | null
  description: string | null
  url: string | null
  source: string
}

/** Associations de pouvoirs locaux of these countries; wider bodies are not among them. */
export function associationsOf(countryCodes: string[]): Promise<Association[]> {
  return db.localAssociation.findMany({
    where: { countryCode: { in: countryCodes } },
    select: {
      slug: true,
      name: true,
      acronym: true,
      scope: true,
      description: true,
      url: true,
      source: true,
    },
    orderBy: { searchKey: 'asc' },
    take: 30,
  })
}

export type PartnerPlace = { slug: string; name: string; latitude: number; longitude: number }

/** Where the authorities abroad of these countries are, for the drawing of a country: those that co-operate, located. */
export function partnerPlaces(countryCodes: string[]): Promise<PartnerPlace[]> {
  return db.$queryRaw<PartnerPlace[]>`
    select p.slug, p.name, p.latitude, p.longitude
    from partner_authority p
    where p.country_code = any(${countryCodes}) and p.latitude is not null and p.longitude is not null
      and exists (select from register_party r where r.party_id = p.id)
    order by p.search_key, p.id
    limit 60`
}

export type CountryPage = {
  code: string
  numeric: string
  slug: string
  name: string
  inName: string
  ofName: string
  continent: Continent
  associations: Association[]
  places: PartnerPlace[]
}

/** What the register of authorities knows of one country. */
export async function countryPage(slug: string): Promise<CountryPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.country.findUnique({
    where: { slug },
    select: {
      alpha2: true,
      numeric: true,
      slug: true,
      name: true,
      inName: true,
      ofName: true,
      continent: true,
    },
  })
  if (!row) return null
  const { alpha2: code, ...words } = row
  const [associations, places] = await Promise.all([associationsOf([code]), partnerPlaces([code])])
  return { code, ...words, associations, places }
}

export type CountryRow = {
  code: string
  numeric: string
  slug: string
  name: string
  continent: Continent
  partnerships: number
  partners: number
  hasGroup: boolean
}

/** Countries of at least one published partnership, or of a group, with what the register counts there. */
export function countryList(): Promise<CountryRow[]> {
  return db.$queryRaw<CountryRow[]>`
    with counted as (
      select value as slug, sum(bit_count(bits))::int as partnerships
      from register_facet where facet = 'pays' group by value
    ), engaged as (
      select a.country_code as code, count(*)::int as partners
      from register_party r join partner_authority a on a.id = r.party_id
      where r.side = 'FOREIGN' group by a.country_code
    ), grouped as (select distinct country_code as code from group_country)
    select c.alpha2 as code, c.numeric, c.slug, c.name, c.continent::text as continent,
      coalesce(counted.partnerships, 0) as partnerships, coalesce(engaged.partners, 0) as partners,
      grouped.code is not null as "hasGroup"
    from country c
    left join counted on counted.slug = c.slug
    left join engaged on engaged.code = c.alpha2
    left join grouped on grouped.code = c.alpha2
    where counted.slug is not null or grouped.code is not null
    order by c.search_key`
}
