import { JsonLd } from '@/components/ui/json-ld'
import type { CollectivitePage } from '@/lib/collectivites/sheets/queries'

/** A French authority for search engines. */
export function AuthorityJsonLd({ page }: { page: CollectivitePage }) {
  const { name, siren, insee, region, latitude, longitude } = page
  const codes = [
    siren && { '@type': 'PropertyValue', propertyID: 'SIREN', value: siren },
    insee && { '@type': 'PropertyValue', propertyID: 'INSEE', value: insee },
  ].filter(Boolean)
  const isLocated = latitude !== null && longitude !== null
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name,
        ...(codes.length > 0 && { identifier: codes }),
        areaServed: {
          '@type': 'AdministrativeArea',
          name,
          ...(isLocated && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
          ...(region && { containedInPlace: { '@type': 'AdministrativeArea', name: region.name } }),
        },
      }}
    />
  )
}
