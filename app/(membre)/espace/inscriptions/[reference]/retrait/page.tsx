import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WithdrawView } from '@/components/events/withdraw-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { registrationPage } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'
import { withdrawAction } from './actions'

export const metadata: Metadata = { title: 'Retirer une inscription' }

type Props = PageProps<'/espace/inscriptions/[reference]/retrait'>

export default async function Page({ params }: Props) {
  const { reference } = await params
  const viewer = await requireSignedIn(routes.withdrawRegistration(reference))
  const page = await registrationPage(viewer, reference)
  return page ? <WithdrawView page={page} action={withdrawAction.bind(null, reference)} /> : notFound()
}
