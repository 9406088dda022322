import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnswerSheetView } from '@/components/partnerships/censuses/answer-sheet-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { answerSheet } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Réponse d’une collectivité' }

type Props = PageProps<'/gestion/recensements/[id]/reponses/[collectivite]'>

export default async function Page({ params }: Props) {
  const { id, collectivite } = await params
  const viewer = await requireStaff(routes.staffCensusAnswer(id, collectivite))
  const page = await answerSheet(viewer, id, collectivite)
  return page ? <AnswerSheetView page={page} /> : notFound()
}
