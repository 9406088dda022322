import 'server-only'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel, PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { departementsAndRegions, type Territories } from '../queries'
import { CollectiviteFilters, PartnerFilters } from './schema'

// The directories of authorities: public reference data, the same for every viewer.

const PAGE_SIZE = 30
const published = { some: { partnership: { archivedAt: null } } } as const

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
  const where: Prisma.CollectiviteWhereInput = {
    AND: keyContains(q),
    ...(q && keyContains(q).length === 0 && { id: { in: [] } }),
    ...(region && { regionCode: region }),
    ...(departement && { departementCode: departement }),
    ...(niveau && { level: niveau }),
    ...(vue === 'registre' && { partnerships: published }),
    ...(vue === 'adherentes' && { isMember: true }),
  }
  const [list, territories] = await Promise.all([
    paged(
      filters.page,
      PAGE_SIZE,
      () => db.collectivite.count({ where }),
      (range) => collectiviteRows(where, range),
    ),
    departementsAndRegions(),
  ])
  return { ...list, filters, ...territories }
}

async function collectiviteRows(
  where: Prisma.CollectiviteWhereInput,
  range: { skip: number; take: number },
): Promise<CollectiviteRow[]> {
  const rows = await db.collectivite.findMany({
    where,
    select: {
      id: true,
      slug: true,
      name: true,
      level: true,
      population: true,
      isMember: true,
      departement: { select: { name: true } },
    },
    orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
    ...range,
  })
  const counts = await db.partnershipFrenchParty.groupBy({
    by: ['collectiviteId'],
    where: { collectiviteId: { in: rows.map(({ id }) => id) }, partnership: { archivedAt: null } },
    _count: true,
  })
  const byId = new Map(counts.map(({ collectiviteId, _count }) => [collectiviteId, _count]))
  return rows.map(({ id, departement, ...row }) => ({
    ...row,
    departement: departement?.name ?? null,
    partnerships: byId.get(id) ?? 0,
  }))
}

export type PartnerRow = {
  slug: string
  name: string
  level: PartnerLevel
  levelLabel: string | null
  country: { slug: string; name: string }
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
  const where: Prisma.PartnerAuthorityWhereInput = {
    AND: keyContains(q),
    ...(q && keyContains(q).length === 0 && { id: { in: [] } }),
    ...(pays && { country: { slug: pays } }),
    ...(niveau && { level: niveau }),
    partnerships: published,
  }
  const [list, countries] = await Promise.all([
    paged(
      filters.page,
      PAGE_SIZE,
      () => db.partnerAuthority.count({ where }),
      (range) => partnerRows(where, range),
    ),
    db.country.findMany({
      where: { partners: { some: { partnerships: published } } },
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    }),
  ])
  return { ...list, filters, countries }
}

async function partnerRows(
  where: Prisma.PartnerAuthorityWhereInput,
  range: { skip: number; take: number },
): Promise<PartnerRow[]> {
  const rows = await db.partnerAuthority.findMany({
    where,
    select: {
      id: true,
      slug: true,
      name: true,
      level: true,
      levelLabel: true,
      country: { select: { slug: true, name: true } },
    },
    orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
    ...range,
  })
  const counts = await db.partnershipForeignParty.groupBy({
    by: ['partnerId'],
    where: { partnerId: { in: rows.map(({ id }) => id) }, partnership: { archivedAt: null } },
    _count: true,
  })
  const byId = new Map(counts.map(({ partnerId, _count }) => [partnerId, _count]))
  return rows.map(({ id, ...row }) => ({ ...row, partnerships: byId.get(id) ?? 0 }))
}
