import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CensusFormView } from '@/components/partnerships/censuses/census-form-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { censusFormPage } from '@/lib/partnerships/census-forms/queries'
import { routes } from '@/lib/platform/routes'
import { createCensusAction } from './actions'

export const metadata: Metadata = { title: 'Préparer un recensement' }

export default async function Page() {
  const page = await censusFormPage(await requireSignedInOrPosting(routes.staffNewCensus), null)
  return page ? <CensusFormView page={page} action={createCensusAction} /> : notFound()
}
