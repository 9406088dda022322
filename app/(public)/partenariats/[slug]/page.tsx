import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { RecordView } from '@/components/partnerships/record-view'
import { VISITOR } from '@/lib/accounts/policy'
import { recordPage, recordSlug } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/partenariats/[slug]'>

const read = cache((slug: string) => recordPage(VISITOR, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  const parties = [...page.french, ...page.foreign].map(({ name }) => name).join(', ')
  return {
    title: page.title,
    description: page.subject ?? `Partenariat entre ${parties}.`.slice(0, 300),
    alternates: { canonical: routes.partnership(page.slug) },
  }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const page = await read(slug)
  if (!page) {
    // The permanent identifier leads to the record too.
    const known = await recordSlug(VISITOR, slug)
    return known ? permanentRedirect(routes.partnership(known)) : notFound()
  }
  return <RecordView page={page} />
}
