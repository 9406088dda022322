import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'

const DAY_MS = 86_400_000
/** Messages one address may write in a day, in all and to one notice; and links sent to unknown addresses. */
const MOST_A_DAY = 5
const MOST_TO_ONE = 2
const MOST_UNCONFIRMED = 300

/** Whether this address may write one more message today. */
export async function checkLimits(tx: Tx, senderEmail: string, searchId: string): Promise<Outcome<null>> {
  // One at a time per address, or two at once would both count four.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${senderEmail}))`
  const since = { gt: new Date(tx.now.getTime() - DAY_MS) }
  const table = tx.db.partnerSearchMessage
  if ((await table.count({ where: { senderEmail, searchId, createdAt: since } })) >= MOST_TO_ONE) {
    return refuse(
      'closed',
      'Vous avez déjà écrit à l’auteur de cette recherche. Laissez-lui le temps de répondre.',
    )
  }
  if ((await table.count({ where: { senderEmail, createdAt: since } })) >= MOST_A_DAY) {
    return refuse('closed', `Vous avez écrit ${MOST_A_DAY} messages en un jour. Réessayez demain.`)
  }
  if ((await table.count({ where: { passedOnAt: null, createdAt: since } })) >= MOST_UNCONFIRMED) {
    return refuse('closed', 'Le portail reçoit trop de messages aujourd’hui. Réessayez demain.')
  }
  return ok(null)
}
