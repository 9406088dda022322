import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'

/** Days after which an address that was not confirmed never will be. */
const PATIENCE_DAYS = 7

/** Drops searches for a partner, and messages to their authors, whose sender never confirmed an address. */
export function purgeSearches(viewer: Viewer): Promise<Outcome<{ searches: number; messages: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'purge')) return refuse('forbidden')
    const createdAt = { lt: new Date(tx.now.getTime() - PATIENCE_DAYS * 86_400_000) }
    const messages = await tx.db.partnerSearchMessage.deleteMany({ where: { passedOnAt: null, createdAt } })
    const searches = await tx.db.partnerSearch.deleteMany({
      where: { state: 'AWAITING_EMAIL', createdAt },
    })
    return ok({ searches: searches.count, messages: messages.count })
  })
}
