import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnswerView } from '@/components/partnerships/censuses/answer-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { answerPage } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'
import { answerCensusAction } from './actions'

export const metadata: Metadata = { title: 'Répondre à un recensement' }

export default async function Page({ params, searchParams }: PageProps<'/espace/recensements/[slug]'>) {
  const { slug } = await params
  const query = await searchParams
  const path = typeof query.pour === 'string' ? routes.answerCensus(slug, query.pour) : routes.myCensus(slug)
  const page = await withPostedForm(
    await requireSignedInOrPosting(path),
    (reader) => answerPage(reader, slug, query),
    (read) => read.canAnswer,
  )
  return page ? <AnswerView page={page} action={answerCensusAction.bind(null, slug)} /> : notFound()
}
