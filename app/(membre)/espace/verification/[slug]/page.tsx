import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignEndView } from '@/components/partnerships/campaign-end-view'
import { isPosting, requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { endPage } from '@/lib/partnerships/verification/queries'
import { routes } from '@/lib/platform/routes'
import { endAction } from './actions'

export const metadata: Metadata = { title: 'Partenariat terminé' }

type Props = PageProps<'/espace/verification/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.endPartnership(slug), query)
  const page = await endPage(viewer, slug, String(query.collectivite ?? ''))
  if (!page && !(await isPosting())) notFound()
  return <CampaignEndView page={page} action={endAction.bind(null, slug)} />
}
