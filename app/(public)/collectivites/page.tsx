import type { Metadata } from 'next'
import { CollectiviteDirectoryView } from '@/components/collectivites/collectivite-directory-view'
import { collectiviteDirectory } from '@/lib/collectivites/directory/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Collectivités françaises',
  description:
    'L’annuaire des collectivités françaises engagées à l’international\u00a0: communes, groupements, départements et régions, avec leurs partenariats.',
  alternates: { canonical: routes.collectivites },
}

export default async function Page({ searchParams }: PageProps<'/collectivites'>) {
  return <CollectiviteDirectoryView page={await collectiviteDirectory(await searchParams)} />
}
