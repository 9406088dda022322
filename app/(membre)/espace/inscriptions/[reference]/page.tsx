import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RegistrationView } from '@/components/events/registration-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { registrationDone } from '@/lib/events/registrations/labels'
import { registrationPage } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Inscription' }

type Props = PageProps<'/espace/inscriptions/[reference]'>

export default async function Page({ params, searchParams }: Props) {
  const { reference } = await params
  const { fait } = await searchParams
  const page = await registrationPage(await requireSignedIn(routes.registration(reference)), reference)
  return page ? <RegistrationView page={page} done={registrationDone(fait, page.status)} /> : notFound()
}
