import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'

/** Days after which an address that was not confirmed never will be. */
const PATIENCE_DAYS = 7
/** Days a message that was passed on is kept, should its author complain. */
const MESSAGE_DAYS = 365

/** Drops searches and messages to their authors whose sender never confirmed an address, and messages of a year ago. */
export function purgeSearches(viewer: Viewer): Promise<Outcome<{ searches: number; messages: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'purge')) return refuse('forbidden')
    const before = (days: number) => ({ lt: new Date(tx.now.getTime() - days * 86_400_000) })
    const createdAt = before(PATIENCE_DAYS)
    const messages = await tx.db.partnerSearchMessage.deleteMany({
      where: { OR: [{ passedOnAt: null, createdAt }, { passedOnAt: before(MESSAGE_DAYS) }] },
    })
    const searches = await tx.db.partnerSearch.deleteMany({
      where: { state: 'AWAITING_EMAIL', createdAt },
    })
    return ok({ searches: searches.count, messages: messages.count })
  })
}
