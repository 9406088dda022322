import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmationDeclineView } from '@/components/partnerships/confirmation-decline-view'
import { isPosting, requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { confirmationToAnswer } from '@/lib/partnerships/confirmations/queries'
import { routes } from '@/lib/platform/routes'
import { declineAction } from './actions'

export const metadata: Metadata = { title: 'Décliner la participation' }

type Props = PageProps<'/espace/confirmations/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.declineConfirmation(slug), query)
  const line = await confirmationToAnswer(viewer, slug, String(query.collectivite ?? ''))
  if (!line && !(await isPosting())) notFound()
  return <ConfirmationDeclineView line={line} action={declineAction.bind(null, slug)} />
}
