import type { Metadata } from 'next'
import { MyAgendaView } from '@/components/events/my-agenda-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { myAgendaPage } from '@/lib/events/member-agenda/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Rencontres' }

export default async function Page({ searchParams }: PageProps<'/espace/agenda'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myAgenda, query)
  return <MyAgendaView page={await myAgendaPage(viewer, query)} />
}
