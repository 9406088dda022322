import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchDeskView } from '@/components/partnerships/searches/search-desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { searchDeskPage } from '@/lib/partnerships/search-desk/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Recherches de partenaires' }

export default async function Page({ searchParams }: PageProps<'/gestion/recherches-de-partenaires'>) {
  const query = await searchParams
  const page = await searchDeskPage(await requireStaff(routes.staffPartnerSearches, query), query)
  return page ? <SearchDeskView page={page} /> : notFound()
}
