import type { Metadata } from 'next'
import { MySearchesView } from '@/components/partnerships/searches/my-searches-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { mySearchesPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Recherches de partenaires' }

export default async function Page({ searchParams }: PageProps<'/espace/recherches-de-partenaires'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myPartnerSearches, query)
  return <MySearchesView page={await mySearchesPage(viewer, query)} />
}
