import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MySearchView } from '@/components/partnerships/searches/my-search-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { mySearchPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { closeSearchAction, renewSearchAction } from './actions'

export const metadata: Metadata = { title: 'Recherche de partenaire' }

type Props = PageProps<'/espace/recherches-de-partenaires/[id]'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const page = await mySearchPage(await requireSignedIn(routes.myPartnerSearch(id)), id, await searchParams)
  if (!page) notFound()
  return (
    <MySearchView
      page={page}
      renew={renewSearchAction.bind(null, id)}
      close={closeSearchAction.bind(null, id)}
    />
  )
}
