import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CensusFormView } from '@/components/partnerships/censuses/census-form-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { censusFormPage } from '@/lib/partnerships/census-forms/queries'
import { routes } from '@/lib/platform/routes'
import { changeCensusAction } from './actions'

export const metadata: Metadata = { title: 'Modifier un recensement' }

export default async function Page({ params }: PageProps<'/gestion/recensements/[id]/modifier'>) {
  const { id } = await params
  const page = await censusFormPage(await requireSignedInOrPosting(routes.staffEditCensus(id)), id)
  return page ? <CensusFormView page={page} action={changeCensusAction.bind(null, id)} /> : notFound()
}
