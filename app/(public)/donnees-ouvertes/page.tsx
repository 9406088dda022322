import type { Metadata } from 'next'
import { OpenDataView } from '@/components/partnerships/open-data-view'
import { VISITOR } from '@/lib/accounts/policy'
import { openDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Données ouvertes',
  description:
    'Le registre des partenariats de la coopération décentralisée, à réutiliser librement\u00a0: CSV, XLSX, GeoJSON et API, sous Licence Ouverte.',
  alternates: { canonical: routes.openData },
}

export default async function Page() {
  return <OpenDataView page={await openDataPage(VISITOR)} />
}
