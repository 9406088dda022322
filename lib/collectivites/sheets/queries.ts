import 'server-only'
import { db } from '@/lib/platform/db'
import type { CollectiviteLevel, PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'

// The public sheets of one French authority and of one abroad: the same for every viewer.

export type CollectivitePage = {
  id: string
  slug: string
  name: string
  level: CollectiviteLevel
  departement: { code: string; name: string } | null
  region: { code: string; name: string } | null
  siren: string | null
  insee: string | null
  population: number | null
  latitude: number | null
  longitude: number | null
  isMember: boolean
}

/** Public sheet of a French authority. */
export async function collectivitePage(slug: string): Promise<CollectivitePage | null> {
  if (!isSlug(slug)) return null
  return db.collectivite.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      level: true,
      departement: { select: { code: true, name: true } },
      region: { select: { code: true, name: true } },
      siren: true,
      insee: true,
      population: true,
      latitude: true,
      longitude: true,
      isMember: true,
    },
  })
}

export type PartnerPage = {
  id: string
  slug: string
  name: string
  level: PartnerLevel
  levelLabel: string | null
  /** Its seat, when it is known for certain. */
  place: { name: string; latitude: number; longitude: number } | null
  source: string | null
  country: { code: string; numeric: string; slug: string; name: string; inName: string; ofName: string }
}

/** Public sheet of an authority abroad. */
export async function partnerPage(slug: string): Promise<PartnerPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.partnerAuthority.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      level: true,
      levelLabel: true,
      latitude: true,
      longitude: true,
      source: true,
      country: {
        select: { alpha2: true, numeric: true, slug: true, name: true, inName: true, ofName: true },
      },
    },
  })
  if (!row) return null
  const { latitude, longitude, country, ...facts } = row
  const { alpha2: code, ...words } = country
  const isLocated = latitude !== null && longitude !== null
  return {
    ...facts,
    country: { code, ...words },
    place: isLocated ? { name: facts.name, latitude, longitude } : null,
  }
}
