import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicationView } from '@/components/content/publication-view'
import { VISITOR } from '@/lib/accounts/policy'
import { publicationPage } from '@/lib/content/publications/queries'
import { routes } from '@/lib/platform/routes'

const publicationOf = cache((slug: string) => publicationPage(VISITOR, slug))

export async function generateMetadata({ params }: PageProps<'/publications/[slug]'>): Promise<Metadata> {
  const page = await publicationOf((await params).slug)
  if (!page) return {}
  return {
    title: page.title,
    description: page.summary,
    alternates: { canonical: routes.publication(page.slug) },
  }
}

export default async function Page({ params }: PageProps<'/publications/[slug]'>) {
  const page = await publicationOf((await params).slug)
  return page ? <PublicationView page={page} /> : notFound()
}
