import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RevisionView } from '@/components/partnerships/revision-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { revisionPage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'
import { startRevisionAction } from './actions'

export const metadata: Metadata = { title: 'Modifier une fiche publiée' }

export default async function Page({ params }: PageProps<'/espace/partenariats/modifier/[slug]'>) {
  const { slug } = await params
  const page = await revisionPage(await requireSignedIn(routes.editPartnership(slug)), slug)
  if (!page) notFound()
  const action = startRevisionAction.bind(null, page.slug)
  return <RevisionView page={page} action={action} submissionKey={crypto.randomUUID()} />
}
