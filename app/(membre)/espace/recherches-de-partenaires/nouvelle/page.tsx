import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewSearchView } from '@/components/partnerships/searches/new-search-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { newSearchPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { postSearchAction } from './actions'

export const metadata: Metadata = { title: 'Chercher un partenaire' }

export default async function Page() {
  const viewer = await requireSignedInOrPosting(routes.newPartnerSearch)
  const page = await withPostedForm(viewer, newSearchPage)
  return page ? <NewSearchView page={page} action={postSearchAction} /> : notFound()
}
