import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignListView } from '@/components/partnerships/campaign-list-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { campaignsPage } from '@/lib/partnerships/campaigns/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Vérification annuelle' }

export default async function Page({ searchParams }: PageProps<'/gestion/verification'>) {
  const query = await searchParams
  const viewer = await requireStaff(routes.staffVerification, query)
  const page = await campaignsPage(viewer, pageNumber(query.page))
  return page ? <CampaignListView page={page} /> : notFound()
}
