import type { CountryRow } from '@/lib/collectivites/countries/queries'
import { routes } from '@/lib/platform/routes'

/** Partner countries as places of the map of the world; paler where the register has nothing yet. */
export function countryPlaces(countries: CountryRow[]) {
  return countries.map(({ numeric, name, slug, partnerships }) => ({
    numeric,
    label: `${name}\u00a0: ${partnerships === 1 ? '1 partenariat' : `${partnerships} partenariats`}`,
    href: routes.country(slug),
    isQuiet: partnerships === 0,
  }))
}
