import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskEventView } from '@/components/events/desk-event-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { deskEventPage } from '@/lib/events/desk/queries'
import { routes } from '@/lib/platform/routes'
import { acceptAction, refuseAction } from './actions'

export const metadata: Metadata = { title: 'Inscriptions à une rencontre' }

export default async function Page({ params, searchParams }: PageProps<'/gestion/agenda/[slug]'>) {
  const { slug } = await params
  const parameters = await searchParams
  const page = await deskEventPage(await requireStaff(routes.staffEvent(slug), parameters), slug, parameters)
  if (!page) notFound()
  return <DeskEventView page={page} done={parameters.fait} accept={acceptAction} refuse={refuseAction} />
}
