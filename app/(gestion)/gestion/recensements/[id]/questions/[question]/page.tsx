import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QuestionFormView } from '@/components/partnerships/censuses/question-form-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { questionPage } from '@/lib/partnerships/census-forms/queries'
import { routes } from '@/lib/platform/routes'
import { saveQuestionAction } from './actions'

export const metadata: Metadata = { title: 'Question d’un recensement' }

type Props = PageProps<'/gestion/recensements/[id]/questions/[question]'>

export default async function Page({ params }: Props) {
  const { id, question } = await params
  const known = question === 'nouvelle' ? null : question
  const viewer = await requireSignedInOrPosting(routes.staffCensusQuestion(id, question))
  const page = await questionPage(viewer, id, known)
  if (!page) notFound()
  return (
    <QuestionFormView page={page} isNew={known === null} action={saveQuestionAction.bind(null, id, known)} />
  )
}
