import type { Metadata } from 'next'
import { PartnerDirectoryView } from '@/components/collectivites/partner-directory-view'
import { partnerDirectory } from '@/lib/collectivites/directory/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Autorités partenaires',
  description:
    'L’annuaire des collectivités du monde partenaires de collectivités françaises, par pays et par échelon.',
  alternates: { canonical: routes.partners },
}

export default async function Page({ searchParams }: PageProps<'/partenaires'>) {
  return <PartnerDirectoryView page={await partnerDirectory(await searchParams)} />
}
