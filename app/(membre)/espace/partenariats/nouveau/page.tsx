import type { Metadata } from 'next'
import { NewFileView } from '@/components/partnerships/new-file-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { newFilePage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'
import { createSubmissionAction } from './actions'

export const metadata: Metadata = { title: 'Déclarer un partenariat' }

export default async function Page() {
  const page = await newFilePage(await requireSignedIn(routes.newSubmission))
  return <NewFileView page={page} action={createSubmissionAction} submissionKey={crypto.randomUUID()} />
}
