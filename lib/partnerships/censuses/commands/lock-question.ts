import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'
import { type LockedCensus, lockCensus } from './lock-census'

type Found = { census: LockedCensus; questions: string[] }

/** Locks the draft a question belongs to; answers with the ids of its questions, in their order. */
export async function lockQuestion(tx: Tx, viewer: Viewer, id: string): Promise<Outcome<Found>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
  const question = await tx.db.censusQuestion.findUnique({ where: { id }, select: { censusId: true } })
  if (!question) return refuse('not-found')
  const census = await lockCensus(tx, viewer, { id: question.censusId }, 'edit')
  if (!census.ok) return census
  const rows = await tx.db.censusQuestion.findMany({
    where: { censusId: question.censusId },
    select: { id: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const questions = rows.map((row) => row.id)
  // Removed between the first look and the lock.
  return questions.includes(id) ? ok({ census: census.value, questions }) : refuse('not-found')
}
