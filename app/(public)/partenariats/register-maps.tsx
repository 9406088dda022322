import type { AtlasMark } from '@/components/map/atlas-mark'
import { frenchOrigin } from '@/components/map/french-origin'
import { RegisterAtlas } from '@/components/map/register-atlas'
import {
  queryString,
  type RegisterQuery,
  registerHref,
  registerQuery,
  toggled,
} from '@/components/partnerships/register-href'
import { atlasCountries } from '@/lib/partnerships/atlas/queries'
import type { FacetKey } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'

/** The maps of a page of the register: every mark adds its place to the search, or takes it away again. */
export async function registerMaps({ filters, facets }: RegisterPage, isDetailed = false) {
  const query = registerQuery(filters, 'carte')
  const countries = await atlasCountries(facets)
  const valuesOf = (key: FacetKey) =>
    facets.find((facet) => facet.key === key)?.values.filter(isWorthShowing) ?? []
  const markOf = (key: FacetKey) => toMark(query, key, filters[key].length > 0)
  const territories = (key: 'departement' | 'region') =>
    valuesOf(key)
      .filter(({ value }) => /\d/.test(value))
      .map((value) => markOf(key)({ ...value, code: value.value }))
  return (
    <RegisterAtlas
      countries={countries
        .filter(isWorthShowing)
        .map((country) => markOf('pays')({ ...country, code: country.numeric }))}
      departements={territories('departement')}
      regions={territories('region')}
      origin={frenchOrigin(filters.departement, filters.region)}
      {...(!isDetailed && { detailHref: routes.registerMap(queryString(registerQuery(filters))) })}
    />
  )
}

function isWorthShowing({ count, isSelected }: Pick<Value, 'count' | 'isSelected'>): boolean {
  return count > 0 || isSelected
}

type Value = { code: string; value: string; label: string; count: number; isSelected: boolean }

function toMark(query: RegisterQuery, key: FacetKey, isFiltered: boolean) {
  return ({ code, value, label, count, isSelected }: Value): AtlasMark => ({
    code,
    name: label,
    count,
    href: registerHref(toggled(query, key, value)),
    isSelected,
    isQuiet: isFiltered && !isSelected,
  })
}
