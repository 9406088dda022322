import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { RegistrationEntry } from '@/components/events/registration-entry'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { registrationForm } from '@/lib/events/registration-form/queries'
import { routes } from '@/lib/platform/routes'
import { registerAction } from './actions'

export const metadata: Metadata = { title: 'Inscrire une délégation' }

type Props = PageProps<'/espace/agenda/[slug]/inscription'>

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const { collectivite } = await searchParams
  const chosen = typeof collectivite === 'string' ? collectivite : undefined
  const path = routes.register(slug)
  const viewer = await requireSignedInOrPosting(chosen ? `${path}?collectivite=${chosen}` : path)
  const page = await withPostedForm(
    viewer,
    (reader) => registrationForm(reader, slug, chosen),
    (read) => read.chosen !== null,
  )
  if (!page) notFound()
  // The collectivité stands in the address, so that the form comes back to it even when the session ended.
  if (!chosen && page.only) redirect(`${path}?collectivite=${page.only}`)
  return (
    <RegistrationEntry
      page={page}
      submissionKey={crypto.randomUUID()}
      action={registerAction.bind(null, slug, chosen ?? '')}
    />
  )
}
