import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { partnershipCards } from '../queries'
import { facetKeys, UNKNOWN_VALUE } from '../register/labels'
import { type RegisterPage, registerIds } from '../register/queries'
import { type RegisterFilters as Filters, RegisterFilters } from '../register/schema'
import { AtlasPlaces } from './schema'

/** A map holds no more: beyond, it says so and filters are asked for. */
const MOST_PLACES = 8_000
const MOST_PARTNERSHIPS = 50

type Facet = RegisterPage['facets'][number]
export type AtlasCountry = Facet['values'][number] & { numeric: string }

/** The countries of a search, as its facet counts them, with the code by which outlines of the earth name them. */
export async function atlasCountries(facets: Facet[]): Promise<AtlasCountry[]> {
  const rows = await db.country.findMany({ select: { slug: true, numeric: true } })
  const numerics = new Map(rows.map(({ slug, numeric }) => [slug, numeric]))
  const values = facets.find(({ key }) => key === 'pays')?.values ?? []
  return values
    .filter(({ value }) => value !== UNKNOWN_VALUE)
    .flatMap((value) => {
      const numeric = numerics.get(value.value)
      return numeric ? [{ ...value, numeric }] : []
    })
}

export type AtlasPlace = {
  /** « fr.angers », « ext.bamako »: how an address names it. */
  id: string
  name: string
  /** Null for a French authority. */
  country: string | null
  latitude: number
  longitude: number
  /** Partnerships of the search in which it takes part. */
  count: number
}

export type Atlas = {
  places: AtlasPlace[]
  /** Whether the search holds more places than a map does. */
  isCut: boolean
}

/** Every place of a search that has a point on earth, the most engaged first. */
export async function atlasPlaces(viewer: Viewer, raw: unknown): Promise<Atlas> {
  const filters = RegisterFilters.parse(raw)
  const ids = isFiltered(filters) ? await registerIds(viewer, filters) : null
  const rows = await db.$queryRaw<AtlasPlace[]>`
    with counted as (${ids ? countedAmong(ids) : allCounted})
    select * from (
      select 'fr.' || c.slug as id, c.name, null as country, c.latitude, c.longitude, counted.partnerships as count
      from counted join collectivite c on c.id = counted.party_id
      where c.latitude is not null and c.longitude is not null
      union all
      select 'ext.' || a.slug, a.name, n.name, a.latitude, a.longitude, counted.partnerships
      from counted join partner_authority a on a.id = counted.party_id join country n on n.alpha2 = a.country_code
      where a.latitude is not null and a.longitude is not null
    ) place order by count desc, name, id limit ${MOST_PLACES + 1}`
  return { places: rows.slice(0, MOST_PLACES), isCut: rows.length > MOST_PLACES }
}

/** The database counts the records of each authority; those of a search are counted here. */
const allCounted = Prisma.sql`select party_id, partnerships from register_party`

function countedAmong(ids: string[]): Prisma.Sql {
  return Prisma.sql`
    select party_id, count(*)::int as partnerships from (
      select partnership_id, collectivite_id as party_id from partnership_french_party
      union all select partnership_id, partner_id from partnership_foreign_party
    ) party where partnership_id = any(${ids}::uuid[]) group by 1`
}

export type AtlasPlaceList = { items: { slug: string; title: string; years: string | null }[]; total: number }

/** The partnerships of a search that these places take part in. */
export async function atlasPlacePartnerships(viewer: Viewer, raw: unknown): Promise<AtlasPlaceList> {
  const filters = RegisterFilters.parse(raw)
  const { lieu } = AtlasPlaces.parse(raw)
  const french = lieu.filter(({ isFrench }) => isFrench).map(({ slug }) => slug)
  const foreign = lieu.filter(({ isFrench }) => !isFrench).map(({ slug }) => slug)
  const ids = isFiltered(filters) ? await registerIds(viewer, filters) : null
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from partnership p
    where p.archived_at is null and (${ids}::uuid[] is null or p.id = any(${ids}::uuid[])) and p.id in (
      select f.partnership_id from partnership_french_party f
      join collectivite c on c.id = f.collectivite_id where c.slug = any(${french}::text[])
      union all
      select f.partnership_id from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id where a.slug = any(${foreign}::text[]))
    order by p.search_key, p.id`
  const cards = await partnershipCards(
    viewer,
    rows.slice(0, MOST_PARTNERSHIPS).map(({ id }) => id),
  )
  const items = cards.map(({ slug, title, startYear }) => ({
    slug,
    title,
    years: startYear ? `depuis ${startYear}` : null,
  }))
  return { items, total: rows.length }
}

function isFiltered(filters: Filters): boolean {
  return filters.q !== '' || facetKeys.some((key) => filters[key].length > 0)
}
