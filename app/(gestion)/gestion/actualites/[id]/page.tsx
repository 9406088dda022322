import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleDeskView } from '@/components/content/article-desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { articleDesk } from '@/lib/content/editing/queries'
import { routes } from '@/lib/platform/routes'
import { archiveArticleAction, publishArticleAction, refuseArticleAction, saveArticleAction } from './actions'

export const metadata: Metadata = { title: 'Actualité à gérer' }

export default async function Page({ params, searchParams }: PageProps<'/gestion/actualites/[id]'>) {
  const { id } = await params
  const query = await searchParams
  const page = await articleDesk(await requireStaff(routes.staffArticle(id), query), id, query)
  if (!page) notFound()
  return (
    <ArticleDeskView
      page={page}
      actions={{
        save: saveArticleAction.bind(null, id),
        publish: publishArticleAction.bind(null, id),
        refuse: refuseArticleAction.bind(null, id),
        archive: archiveArticleAction.bind(null, id),
      }}
    />
  )
}
