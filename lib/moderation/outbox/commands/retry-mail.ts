import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../../policy'
import { MailId } from '../../schema'

/** Puts a mail that failed back into the queue, to leave at once. Only a failed one: nothing is sent twice. */
export async function retryMail(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(MailId, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'retry-mail')) return refuse('forbidden')
    const data = { status: 'QUEUED', attempts: 0, nextAttemptAt: tx.now, lastError: null } as const
    const { count } = await tx.db.outboxMail.updateMany({ where: { id, status: 'FAILED' }, data })
    if (count === 0) return refuse('conflict', 'Ce courriel n’est plus en échec\u00a0: rechargez la page.')
    await tx.audit('mail.retried', { kind: 'mail', id })
    return ok(null)
  })
}
