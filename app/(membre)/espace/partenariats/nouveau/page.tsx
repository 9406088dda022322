import type { Metadata } from 'next'
import { NewFileView } from '@/components/partnerships/new-file-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { newFilePage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'
import { copyPartnershipAction, createSubmissionAction } from './actions'

export const metadata: Metadata = { title: 'Déclarer un partenariat' }

export default async function Page({ searchParams }: PageProps<'/espace/partenariats/nouveau'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.newSubmission, query)
  const page = await newFilePage(viewer, query)
  const action = page.model ? copyPartnershipAction.bind(null, page.model.slug) : createSubmissionAction
  return <NewFileView page={page} action={action} submissionKey={crypto.randomUUID()} />
}
