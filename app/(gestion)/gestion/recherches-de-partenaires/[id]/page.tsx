import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchDeskItemView } from '@/components/partnerships/searches/search-desk-item-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { searchDesk } from '@/lib/partnerships/search-desk/queries'
import { routes } from '@/lib/platform/routes'
import { acceptSearchAction, closeSearchAction, refuseSearchAction, renewSearchAction } from './actions'

export const metadata: Metadata = { title: 'Recherche de partenaire' }

type Props = PageProps<'/gestion/recherches-de-partenaires/[id]'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const page = await searchDesk(await requireStaff(routes.staffPartnerSearch(id)), id, await searchParams)
  if (!page) notFound()
  return (
    <SearchDeskItemView
      page={page}
      actions={{
        accept: acceptSearchAction.bind(null, id),
        refuse: refuseSearchAction.bind(null, id),
        renew: renewSearchAction.bind(null, id),
        close: closeSearchAction.bind(null, id),
      }}
    />
  )
}
