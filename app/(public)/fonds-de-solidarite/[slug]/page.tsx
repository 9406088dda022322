import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FundView } from '@/components/groups/fund-view'
import { fundPage } from '@/lib/groups/funds/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/fonds-de-solidarite/[slug]'>

const read = cache(fundPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  return { title: page.title, description: page.summary, alternates: { canonical: routes.fund(page.slug) } }
}

export default async function Page({ params }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  return <FundView page={page} />
}
