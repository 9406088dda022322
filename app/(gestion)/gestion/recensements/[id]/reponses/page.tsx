import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FollowView } from '@/components/partnerships/censuses/follow-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { followPage } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Réponses à un recensement' }

export default async function Page({
  params,
  searchParams,
}: PageProps<'/gestion/recensements/[id]/reponses'>) {
  const { id } = await params
  const query = await searchParams
  const page = await followPage(await requireStaff(routes.staffCensusAnswers(id), query), id, query)
  return page ? <FollowView page={page} /> : notFound()
}
