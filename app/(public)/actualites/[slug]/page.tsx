import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/components/content/article-view'
import { VISITOR } from '@/lib/accounts/policy'
import { articlePage } from '@/lib/content/news/queries'
import { routes } from '@/lib/platform/routes'

const articleOf = cache((slug: string) => articlePage(VISITOR, slug))

export async function generateMetadata({ params }: PageProps<'/actualites/[slug]'>): Promise<Metadata> {
  const page = await articleOf((await params).slug)
  if (!page) return {}
  const canonical = routes.article(page.slug)
  return {
    title: page.title,
    description: page.teaser,
    alternates: { canonical, types: { 'application/atom+xml': routes.newsFeed } },
    openGraph: { type: 'article', title: page.title, description: page.teaser, url: canonical },
  }
}

export default async function Page({ params }: PageProps<'/actualites/[slug]'>) {
  const page = await articleOf((await params).slug)
  return page ? <ArticleView page={page} /> : notFound()
}
