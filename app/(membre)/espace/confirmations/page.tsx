import type { Metadata } from 'next'
import { ConfirmationView } from '@/components/partnerships/confirmation-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { confirmationsPage } from '@/lib/partnerships/confirmations/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { confirmAction } from './actions'

export const metadata: Metadata = { title: 'Participations à confirmer' }

export default async function Page({ searchParams }: PageProps<'/espace/confirmations'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myConfirmations, query)
  return (
    <ConfirmationView
      page={await confirmationsPage(viewer, pageNumber(query.page))}
      confirm={({ slug, collectivite }) => confirmAction.bind(null, slug, collectivite.id)}
      answered={typeof query.fait === 'string' ? query.fait : null}
    />
  )
}
