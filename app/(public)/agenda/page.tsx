import type { Metadata } from 'next'
import { AgendaView } from '@/components/events/agenda-view'
import { VISITOR } from '@/lib/accounts/policy'
import { agendaPage } from '@/lib/events/agenda/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Agenda',
  description:
    'Réunions de groupes-pays, ateliers, Assises et forums de la coopération décentralisée\u00a0: dates, programmes, inscriptions et comptes rendus.',
  alternates: { canonical: routes.agenda, types: { 'text/calendar': routes.agendaCalendar } },
}

export default async function Page({ searchParams }: PageProps<'/agenda'>) {
  return <AgendaView page={await agendaPage(VISITOR, await searchParams)} />
}
