import type { Metadata } from 'next'
import { MyCensusesView } from '@/components/partnerships/censuses/my-censuses-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { myCensusesPage } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Recensements' }

export default async function Page({ searchParams }: PageProps<'/espace/recensements'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myCensuses, query)
  return <MyCensusesView page={await myCensusesPage(viewer, query)} />
}
