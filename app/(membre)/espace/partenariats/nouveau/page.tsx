import type { Metadata } from 'next'
import { NewFileView } from '@/components/partnerships/new-file-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { newFilePage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'
import { copyPartnershipAction, createSubmissionAction } from './actions'

export const metadata: Metadata = { title: 'Déclarer un partenariat' }

export default async function Page({ searchParams }: PageProps<'/espace/partenariats/nouveau'>) {
  const viewer = await requireSignedIn(routes.newSubmission)
  const page = await newFilePage(viewer, await searchParams)
  const action = page.model ? copyPartnershipAction.bind(null, page.model.slug) : createSubmissionAction
  return <NewFileView page={page} action={action} submissionKey={crypto.randomUUID()} />
}
