import 'server-only'
import { db } from '@/lib/platform/db'
import { fold, searchWords } from '@/lib/platform/fold'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel, Continent } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'

// Countries and authorities are public reference data, the same for every viewer.

export type CountryOption = { code: string; name: string }

/** Every country, in French alphabetical order, for selects. */
export async function countryOptions(): Promise<CountryOption[]> {
  const rows = await db.country.findMany({
    select: { alpha2: true, name: true },
    orderBy: { searchKey: 'asc' },
  })
  return rows.map(({ alpha2, name }) => ({ code: alpha2, name }))
}

export type Country = {
  code: string
  slug: string
  name: string
  inName: string
  ofName: string
  continent: Continent
}

/** The country of an address, or null. */
export async function countryBySlug(slug: string): Promise<Country | null> {
  if (!isSlug(slug)) return null
  const row = await db.country.findUnique({
    where: { slug },
    select: { alpha2: true, slug: true, name: true, inName: true, ofName: true, continent: true },
  })
  if (!row) return null
  const { alpha2: code, ...words } = row
  return { code, ...words }
}

export type CollectiviteOption = {
  id: string
  slug: string
  name: string
  level: CollectiviteLevel
  departement: string | null
}

/**
 * French authorities whose name holds every word typed, blind to accents and hyphens; the exact name first,
 * then names that begin so, then the most populous. Fewer than two letters find nothing.
 */
export async function searchCollectivites(q: string, limit = 20): Promise<CollectiviteOption[]> {
  const key = fold(q.slice(0, 200))
  if (key.length < 2) return []
  const words = searchWords(q).map((word) => Prisma.sql`c.search_key like ${`%${word}%`}`)
  return db.$queryRaw<CollectiviteOption[]>`
    select c.id, c.slug, c.name, c.level::text as level, d.name as departement
    from collectivite c left join departement d on d.code = c.departement_code
    where ${Prisma.join(words, ' and ')}
    order by c.search_key = ${key} desc, c.search_key like ${`${key}%`} desc,
      c.population desc nulls last, c.search_key, c.id
    limit ${Math.min(limit, 50)}`
}

export type CollectiviteFacts = CollectiviteOption & { siren: string | null; isMember: boolean }

/** One French authority by its identifier; null when it is unknown or no identifier at all. */
export async function collectiviteById(id: string): Promise<CollectiviteFacts | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null
  const row = await db.collectivite.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      name: true,
      level: true,
      siren: true,
      isMember: true,
      departement: { select: { name: true } },
    },
  })
  return row && { ...row, departement: row.departement?.name ?? null }
}

export type Territories = {
  regions: { code: string; name: string }[]
  departements: { code: string; name: string; regionCode: string }[]
}

/** Régions and départements of France, for filters. */
export async function departementsAndRegions(): Promise<Territories> {
  const [regions, departements] = await Promise.all([
    db.region.findMany({ select: { code: true, name: true } }),
    db.departement.findMany({
      select: { code: true, name: true, regionCode: true },
      orderBy: { code: 'asc' },
    }),
  ])
  return { regions: regions.sort((a, b) => a.name.localeCompare(b.name, 'fr')), departements }
}
