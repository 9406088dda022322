import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProposeView } from '@/components/content/propose-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { proposePage } from '@/lib/content/proposals/queries'
import { routes } from '@/lib/platform/routes'
import { proposeArticleAction } from './actions'

export const metadata: Metadata = { title: 'Proposer une actualité' }

export default async function Page({ searchParams }: PageProps<'/espace/actualites/proposer'>) {
  const viewer = await requireSignedInOrPosting(routes.proposeArticle)
  const query = await searchParams
  const page = await withPostedForm(
    viewer,
    (reader) => proposePage(reader, query),
    (read) => read.canPropose,
  )
  return page ? <ProposeView page={page} action={proposeArticleAction} /> : notFound()
}
