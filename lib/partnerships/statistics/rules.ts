import { type FacetKey, facetKeys, registerParameters, UNKNOWN_VALUE } from '../register/labels'
import type { RegisterFilters } from '../register/schema'

/** The filters of a page of figures as its address carries them: words and facets, no order nor page. */
export function figureParameters(filters: RegisterFilters): [string, string][] {
  return registerParameters({ ...filters, tri: 'titre', page: 1 })
}

/** Query string of the list that a bar counts: the filters of the page, this value alone in its own facet. */
export function queryOfList(filters: RegisterFilters, key: FacetKey, value: string): string {
  return new URLSearchParams(figureParameters({ ...filters, [key]: [value] })).toString()
}

/** Whether anything narrows the register down. */
export function isFiltered(filters: RegisterFilters): boolean {
  return filters.q !== '' || facetKeys.some((key) => filters[key].length > 0)
}

type Value = { value: string; count: number; isSelected: boolean; depth?: number }

/**
 * The values a figure draws. Where the page is already narrowed down to some, only these, with what stands
 * under them in a tree: others would count records that are not on the page.
 */
export function drawnValues<T extends Value>(values: T[]): T[] {
  const counted = values.filter(({ count }) => count > 0)
  if (!values.some(({ isSelected }) => isSelected)) return counted
  let inside: number | null = null
  return counted.filter(({ isSelected, depth = 0 }) => {
    if (isSelected) {
      inside = inside !== null && depth > inside ? inside : depth
      return true
    }
    if (inside !== null && depth > inside) return true
    inside = null
    return false
  })
}

/** Largest first, what is unknown last. */
export function byCount<T extends Value>(values: T[]): T[] {
  const rank = ({ value, count }: Value) => (value === UNKNOWN_VALUE ? -1 : count)
  return [...values].sort((a, b) => rank(b) - rank(a))
}
