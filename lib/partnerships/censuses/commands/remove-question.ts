import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { QuestionRemoval } from '../schema'
import { lockQuestion } from './lock-question'

/** Takes a question off a draft. */
export async function removeQuestion(viewer: Viewer, raw: unknown): Promise<Outcome<{ census: string }>> {
  const input = parseInput(QuestionRemoval, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const found = await lockQuestion(tx, viewer, id)
    if (!found.ok) return found
    const { census } = found.value
    await tx.db.censusQuestion.delete({ where: { id } })
    await tx.db.census.update({ where: { id: census.id }, data: { revision: { increment: 1 } } })
    await tx.audit('census.changed', { kind: 'census', id: census.id }, { title: census.title })
    return ok({ census: census.id })
  })
}
