import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Page } from '@/lib/platform/paging'
import { type PartnershipCard, partnershipCards } from '../queries'
import { countSearch } from '../register-counts/queries'
import { type Facet, toFacets } from '../register-facets/queries'
import { idsOf } from '../register-order/queries'
import { type FacetKey, facetKeys, facetLabels } from './labels'
import { RegisterFilters } from './schema'

const PAGE_SIZE = 20

export type RegisterPage = Page<PartnershipCard> & { filters: RegisterFilters; facets: Facet[] }

/** Facets of the page: exact years are for statistics. */
const pageFacets = facetKeys.filter((key) => key !== 'annee')

/** The public register, as the query string asks for it. */
export async function registerPage(viewer: Viewer, raw: unknown): Promise<RegisterPage> {
  const filters = RegisterFilters.parse(raw)
  const found = await countSearch(filters, pageFacets, { number: filters.page, size: PAGE_SIZE })
  const [items, facets] = await Promise.all([
    partnershipCards(viewer, found.ids),
    toFacets(found.counts, filters, facetLabels),
  ])
  const pageCount = Math.max(1, Math.ceil(found.total / PAGE_SIZE))
  return { items, total: found.total, page: found.page, pageCount, filters, facets }
}

/** How many records a search finds. */
export async function registerCount(_viewer: Viewer, filters: RegisterFilters): Promise<number> {
  const { total } = await countSearch(filters, [], null)
  return total
}

/** For each of these facets, how many records each value would leave, the other facets kept. */
export async function facetCounts(
  _viewer: Viewer,
  filters: RegisterFilters,
  keys: readonly FacetKey[],
): Promise<Facet[]> {
  const { counts } = await countSearch(filters, keys, null)
  return toFacets(counts, filters, facetLabels)
}

/** Identifiers of the records a search finds, in its order: all of them, or those of a page. */
export function registerIds(
  _viewer: Viewer,
  filters: RegisterFilters,
  range: { skip: number; take: number | null } = { skip: 0, take: null },
): Promise<string[]> {
  return idsOf(filters, range)
}
