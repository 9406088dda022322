import type { Metadata } from 'next'
import { CountriesView } from '@/components/collectivites/countries-view'
import { countryPlaces } from '@/components/collectivites/country-places'
import { WorldMap } from '@/components/map/world-map'
import { countryList } from '@/lib/collectivites/countries/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Pays partenaires',
  description:
    'Les pays où coopèrent des collectivités françaises, par continent, avec leurs partenariats et leurs groupes.',
  alternates: { canonical: routes.countries },
}

export default async function Page() {
  const countries = await countryList()
  return (
    <CountriesView
      countries={countries}
      map={
        <WorldMap label="Carte des pays partenaires" places={countryPlaces(countries)}>
          Les pays de la liste&nbsp;; en plus clair, ceux qu’un groupe suit sans partenariat au registre. Fond
          de carte&nbsp;: Natural Earth&nbsp;; le tracé des frontières n’a pas de valeur juridique.
        </WorldMap>
      }
    />
  )
}
