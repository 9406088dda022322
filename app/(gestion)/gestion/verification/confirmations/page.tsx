import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmationDeskView } from '@/components/partnerships/confirmation-desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { staffConfirmationsPage } from '@/lib/partnerships/confirmations/queries'
import { routes } from '@/lib/platform/routes'
import { withdrawAction } from './actions'

export const metadata: Metadata = { title: 'Participations à confirmer' }

type Props = PageProps<'/gestion/verification/confirmations'>

export default async function Page({ searchParams }: Props) {
  const query = await searchParams
  const page = await staffConfirmationsPage(await requireStaff(routes.staffConfirmations, query), query)
  if (!page) notFound()
  return (
    <ConfirmationDeskView
      page={page}
      withdraw={({ slug, collectivite }) => withdrawAction.bind(null, slug, collectivite.id)}
      isJustWithdrawn={query.fait === 'retiree'}
    />
  )
}
