import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignView } from '@/components/partnerships/campaign-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { campaignPage } from '@/lib/partnerships/campaign-progress/queries'
import { routes } from '@/lib/platform/routes'
import { closeAction, remindAction, reopenAction } from './actions'

export const metadata: Metadata = { title: 'Campagne de vérification' }

const notices: Record<string, string> = {
  lancee: 'La campagne est lancée. Les courriels partent peu à peu, en commençant dans la minute.',
  relancee: 'Les rappels partent peu à peu, en commençant dans la minute.',
  close: 'La campagne est close.',
  rouverte: 'La campagne est de nouveau ouverte.',
}

type Props = PageProps<'/gestion/verification/[id]'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const page = await campaignPage(await requireStaff(routes.staffCampaign(id), query), id, query)
  if (!page) notFound()
  const actions = {
    remind: remindAction.bind(null, id),
    close: closeAction.bind(null, id),
    reopen: reopenAction.bind(null, id),
  }
  return <CampaignView page={page} actions={actions} notice={notices[String(query.fait)] ?? null} />
}
