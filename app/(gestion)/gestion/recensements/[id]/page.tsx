import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CensusDeskView } from '@/components/partnerships/censuses/census-desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { censusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'
import {
  closeCensusAction,
  duplicateCensusAction,
  extendCensusAction,
  moveQuestionAction,
  remindCensusAction,
  removeQuestionAction,
  withdrawSynthesisAction,
} from './actions'

export const metadata: Metadata = { title: 'Recensement' }

export default async function Page({ params, searchParams }: PageProps<'/gestion/recensements/[id]'>) {
  const { id } = await params
  const query = await searchParams
  const page = await censusDesk(await requireStaff(routes.staffCensus(id), query), id, query)
  if (!page) notFound()
  return (
    <CensusDeskView
      page={page}
      actions={{
        extend: extendCensusAction.bind(null, id),
        close: closeCensusAction.bind(null, id),
        remind: remindCensusAction.bind(null, id, page.reminderRound),
        withdraw: withdrawSynthesisAction.bind(null, id),
        copy: duplicateCensusAction.bind(null, id),
        move: (question, direction) => moveQuestionAction.bind(null, question, direction),
        remove: (question) => removeQuestionAction.bind(null, question),
      }}
    />
  )
}
