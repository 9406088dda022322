import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WriteAuthorView } from '@/components/partnerships/searches/write-author-view'
import { isPosting, requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { writeAuthorPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { writeAuthorAction } from './actions'

export const metadata: Metadata = { title: 'Écrire à l’auteur d’une recherche' }

type Props = PageProps<'/espace/recherches-de-partenaires/ecrire/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const viewer = await requireSignedInOrPosting(routes.writeToPartnerSearch(slug))
  const page = await writeAuthorPage(viewer, slug, await searchParams, await isPosting())
  return page ? <WriteAuthorView page={page} action={writeAuthorAction.bind(null, slug)} /> : notFound()
}
