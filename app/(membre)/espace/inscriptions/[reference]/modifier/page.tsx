import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeView } from '@/components/events/change-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { changeForm } from '@/lib/events/registration-form/queries'
import { routes } from '@/lib/platform/routes'
import { changeAction } from './actions'

export const metadata: Metadata = { title: 'Modifier une inscription' }

type Props = PageProps<'/espace/inscriptions/[reference]/modifier'>

export default async function Page({ params }: Props) {
  const { reference } = await params
  const viewer = await requireSignedInOrPosting(routes.changeRegistration(reference))
  const page = await withPostedForm(
    viewer,
    (reader) => changeForm(reader, reference),
    (read) => read.canChange,
  )
  if (!page) notFound()
  const action = changeAction.bind(null, reference)
  return <ChangeView page={page} submissionKey={crypto.randomUUID()} action={action} />
}
