import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { type PartnershipCard, partnershipCards } from '../queries'
import { type Facet, toFacets } from './facets/queries'
import { type FacetKey, facetKeys, facetLabels, type RegisterSort } from './labels'
import { countsOf, matching } from './matching/queries'
import { RegisterFilters } from './schema'

const PAGE_SIZE = 20

export type RegisterPage = Page<PartnershipCard> & { filters: RegisterFilters; facets: Facet[] }

/** Facets of the page: exact years are for statistics. */
const pageFacets = facetKeys.filter((key) => key !== 'annee')

/** The public register, as the query string asks for it. */
export async function registerPage(viewer: Viewer, raw: unknown): Promise<RegisterPage> {
  const filters = RegisterFilters.parse(raw)
  const where = await matching(filters)
  const slice = async ({ skip, take }: { skip: number; take: number }) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      select p.id from partnership p where ${where} order by ${orders[filters.tri]}, p.id limit ${take} offset ${skip}`
    return partnershipCards(
      viewer,
      rows.map(({ id }) => id),
    )
  }
  const [list, facets] = await Promise.all([
    paged(filters.page, PAGE_SIZE, () => registerCount(viewer, filters), slice),
    facetCounts(viewer, filters, pageFacets),
  ])
  return { ...list, filters, facets }
}

/** How many records a search finds. */
export async function registerCount(_viewer: Viewer, filters: RegisterFilters): Promise<number> {
  const where = await matching(filters)
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from partnership p where ${where}`
  return rows[0]?.n ?? 0
}

/** For each of these facets, how many records each value would leave, the other facets kept. */
export async function facetCounts(
  _viewer: Viewer,
  filters: RegisterFilters,
  keys: readonly FacetKey[],
): Promise<Facet[]> {
  const counts = new Map<FacetKey, Map<string, number>>()
  for (const key of keys) counts.set(key, await countsOf(key, filters))
  return toFacets(counts, filters, facetLabels)
}

/** Identifiers of the records a search finds, in its order: all of them, or those of a page. */
export async function registerIds(
  _viewer: Viewer,
  filters: RegisterFilters,
  range: { skip: number; take: number | null } = { skip: 0, take: null },
): Promise<string[]> {
  const where = await matching(filters)
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from partnership p where ${where} order by ${orders[filters.tri]}, p.id
    limit ${range.take}::int offset ${range.skip}`
  return rows.map(({ id }) => id)
}

const orders: Record<RegisterSort, Prisma.Sql> = {
  titre: Prisma.sql`p.search_key`,
  anciennete: Prisma.sql`p.start_year asc nulls last, p.search_key`,
  ajout: Prisma.sql`p.published_at desc`,
  verification: Prisma.sql`p.verified_on desc nulls last, p.search_key`,
}
