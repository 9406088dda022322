import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { moved } from '../rules'
import { QuestionMove } from '../schema'
import { lockQuestion } from './lock-question'

/** Moves a question of a draft up or down by one place. */
export async function moveQuestion(viewer: Viewer, raw: unknown): Promise<Outcome<{ census: string }>> {
  const input = parseInput(QuestionMove, raw)
  if (!input.ok) return input
  const { id, direction } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const found = await lockQuestion(tx, viewer, id)
    if (!found.ok) return found
    const { census, questions } = found.value
    const order = moved(questions, questions.indexOf(id), direction)
    for (const [index, questionId] of order.entries()) {
      await tx.db.censusQuestion.update({ where: { id: questionId }, data: { position: index + 1 } })
    }
    await tx.db.census.update({ where: { id: census.id }, data: { revision: { increment: 1 } } })
    await tx.audit('census.changed', { kind: 'census', id: census.id }, { title: census.title })
    return ok({ census: census.id })
  })
}
