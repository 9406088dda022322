import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpeningView } from '@/components/partnerships/censuses/opening-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { openingPage } from '@/lib/partnerships/census-opening/queries'
import { routes } from '@/lib/platform/routes'
import { openCensusAction } from './actions'

export const metadata: Metadata = { title: 'Ouvrir un recensement' }

export default async function Page({ params }: PageProps<'/gestion/recensements/[id]/ouvrir'>) {
  const { id } = await params
  const page = await openingPage(await requireStaff(routes.staffOpenCensus(id)), id)
  return page ? <OpeningView page={page} action={openCensusAction.bind(null, id)} /> : notFound()
}
