import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignNewView } from '@/components/partnerships/campaign-new-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { newCampaignPage } from '@/lib/partnerships/campaigns/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { startAction } from './actions'

export const metadata: Metadata = { title: 'Préparer une campagne' }

export default async function Page({ searchParams }: PageProps<'/gestion/verification/nouvelle'>) {
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.staffNewCampaign, query)
  const page = await newCampaignPage(viewer, pageNumber(query.page))
  if (!page && viewer.kind !== 'visitor') notFound()
  return <CampaignNewView page={page} action={startAction} submissionKey={crypto.randomUUID()} />
}
