import type { Metadata } from 'next'
import { DetailedMap } from '@/components/map/detailed-map'
import { FlowMap } from '@/components/map/flow-map'
import { MapLegend } from '@/components/map/map-legend'
import { queryString, registerQuery } from '@/components/partnerships/register-href'
import { RegisterMapView } from '@/components/partnerships/register-map-view'
import { VISITOR } from '@/lib/accounts/policy'
import { registerPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { registerMarks } from '../register-marks'
import { waysOut } from '../ways-out'

export const metadata: Metadata = {
  title: 'Carte détaillée des partenariats',
  description:
    'Les collectivités françaises et leurs partenaires sur une carte à parcourir, avec la liste de ce qu’elle montre.',
  alternates: { canonical: routes.registerMap() },
}

export default async function Page({ searchParams }: PageProps<'/partenariats/carte'>) {
  const page = await registerPage(VISITOR, await searchParams)
  const { countries, origin } = await registerMarks(page)
  const map = (
    <>
      <DetailedMap search={queryString(registerQuery(page.filters))}>
        <FlowMap label="Carte des pays partenaires" countries={countries} origin={origin} />
      </DetailedMap>
      <MapLegend />
    </>
  )
  return <RegisterMapView page={page} map={map} waysOut={await waysOut(page, 'liste')} />
}
