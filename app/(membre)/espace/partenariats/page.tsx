import type { Metadata } from 'next'
import { MyPartnershipsView } from '@/components/partnerships/my-partnerships-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { myPartnershipsPage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Mes partenariats' }

export default async function Page({ searchParams }: PageProps<'/espace/partenariats'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myPartnerships, query)
  const notice =
    query.enregistre === 'oui'
      ? 'Le dossier est enregistré. Vous le retrouverez ici quand vous voudrez le reprendre.'
      : null
  return <MyPartnershipsView page={await myPartnershipsPage(viewer, query)} notice={notice} />
}
