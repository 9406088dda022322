import type { Chip } from '@/components/ui/filter-chips'
import { type FacetKey, facetLabels } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { type RegisterQuery, registerHref, toggled } from './register-href'

/** Filters in use, each with the address of the results without it. */
export function registerChips(
  { filters, facets }: RegisterPage,
  query: RegisterQuery,
  hrefOf: (query: RegisterQuery) => string = registerHref,
): Chip[] {
  const chip = (key: FacetKey, value: string, label: string) => ({
    filter: facetLabels[key],
    label,
    href: hrefOf(toggled(query, key, value)),
  })
  const words = filters.q
    ? [{ filter: 'Recherche', label: filters.q, href: hrefOf(query.filter(([key]) => key !== 'q')) }]
    : []
  const chosen = facets.flatMap(({ key, values }) =>
    values.filter(({ isSelected }) => isSelected).map(({ value, label }) => chip(key, value, label)),
  )
  // Years are chosen on the page of figures: the panel has periods.
  const years = filters.annee.map((year) => chip('annee', year, year))
  return [...words, ...chosen, ...years]
}
