import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CensusListView } from '@/components/partnerships/censuses/census-list-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { censusDeskPage } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Recensements' }

export default async function Page({ searchParams }: PageProps<'/gestion/recensements'>) {
  const query = await searchParams
  const page = await censusDeskPage(await requireStaff(routes.staffCensuses, query), query)
  return page ? <CensusListView page={page} /> : notFound()
}
