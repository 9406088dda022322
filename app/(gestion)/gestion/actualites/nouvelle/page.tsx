import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewArticleView } from '@/components/content/new-article-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { newArticlePage } from '@/lib/content/editing/queries'
import { routes } from '@/lib/platform/routes'
import { createArticleAction } from './actions'

export const metadata: Metadata = { title: 'Nouvelle actualité' }

export default async function Page() {
  const page = await newArticlePage(await requireSignedInOrPosting(routes.staffNewArticle))
  return page ? <NewArticleView page={page} action={createArticleAction} /> : notFound()
}
