import type { AtlasMark } from '@/components/map/atlas-mark'
import { frenchOrigin } from '@/components/map/french-origin'
import {
  type RegisterQuery,
  registerHref,
  registerQuery,
  toggled,
} from '@/components/partnerships/register-href'
import { atlasCountries } from '@/lib/partnerships/atlas/queries'
import type { FacetKey } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'

type Value = { code: string; value: string; label: string; count: number; isSelected: boolean }

/** What the maps of a search show: each mark adds its place to the search, or takes it away again. */
export async function registerMarks({ filters, facets }: RegisterPage) {
  const query = registerQuery(filters, 'carte')
  const marksOf = (key: FacetKey, values: Value[]) =>
    values
      .filter(({ count, isSelected }) => count > 0 || isSelected)
      .map((value) => toMark(query, key, filters[key].length > 0, value))
  const territories = (key: 'departement' | 'region') => {
    const values = facets.find((facet) => facet.key === key)?.values ?? []
    const known = values.filter(({ value }) => /\d/.test(value))
    return marksOf(
      key,
      known.map((value) => ({ ...value, code: value.value })),
    )
  }
  const countries = await atlasCountries(facets)
  return {
    countries: marksOf(
      'pays',
      countries.map((country) => ({ ...country, code: country.numeric })),
    ),
    departements: territories('departement'),
    regions: territories('region'),
    origin: frenchOrigin(filters.departement, filters.region),
  }
}

function toMark(query: RegisterQuery, key: FacetKey, isFiltered: boolean, value: Value): AtlasMark {
  return {
    code: value.code,
    name: value.label,
    count: value.count,
    href: registerHref(toggled(query, key, value.value)),
    isSelected: value.isSelected,
    isQuiet: isFiltered && !value.isSelected,
  }
}
