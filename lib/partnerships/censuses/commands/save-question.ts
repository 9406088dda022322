import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { QuestionEdit } from '../schema'
import { lockCensus } from './lock-census'

/** Far above what anybody would answer. */
const MOST_QUESTIONS = 60

/** Adds a question at the end of a draft, or rewrites one. */
export async function saveQuestion(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(QuestionEdit, raw)
  if (!input.ok) return input
  const { census: censusId, id, submissionKey, hint, ...words } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id: censusId }, 'edit')
    if (!census.ok) return census
    const questions = await tx.db.censusQuestion.findMany({
      where: { censusId },
      select: { id: true, position: true },
      orderBy: { position: 'desc' },
    })
    if (id && !questions.some((question) => question.id === id)) return refuse('not-found')
    if (!id && questions.length >= MOST_QUESTIONS) {
      return refuse('closed', `Un recensement a ${MOST_QUESTIONS} questions au plus.`)
    }
    const data = { ...words, hint: hint || null }
    const saved = id
      ? await tx.db.censusQuestion.update({ where: { id }, data, select: { id: true } })
      : await tx.db.censusQuestion.create({
          data: { ...data, censusId, position: (questions[0]?.position ?? 0) + 1 },
          select: { id: true },
        })
    await tx.db.census.update({ where: { id: censusId }, data: { revision: { increment: 1 } } })
    await tx.audit('census.changed', { kind: 'census', id: censusId }, { title: census.value.title })
    return ok(saved)
  })
}
