import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskAgendaView } from '@/components/events/desk-agenda-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { deskAgendaPage } from '@/lib/events/desk/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Rencontres' }

export default async function Page({ searchParams }: PageProps<'/gestion/agenda'>) {
  const query = await searchParams
  const page = await deskAgendaPage(await requireStaff(routes.staffAgenda, query), query)
  return page ? <DeskAgendaView page={page} /> : notFound()
}
