import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { NoticeView } from '@/components/partnerships/searches/notice-view'
import { VISITOR } from '@/lib/accounts/policy'
import { noticePage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/recherches-de-partenaires/[slug]'>

const noticeOf = cache((slug: string) => noticePage(VISITOR, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await noticeOf((await params).slug)
  if (!page) return {}
  return {
    title: page.title,
    description: page.text.slice(0, 200),
    alternates: {
      canonical: routes.partnerSearch(page.slug),
      types: { 'application/atom+xml': routes.partnerSearchFeed },
    },
  }
}

export default async function Page({ params }: Props) {
  const page = await noticeOf((await params).slug)
  return page ? <NoticeView page={page} /> : notFound()
}
