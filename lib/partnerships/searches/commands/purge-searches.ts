import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'

/** Days an address may stay unconfirmed, and a message that was passed on be kept. */
const UNCONFIRMED_DAYS = 30
const MESSAGE_DAYS = 365

/** Forgets what strangers typed: notices and messages never confirmed, and messages passed on a year ago. */
export async function purgeSearches(viewer: Viewer): Promise<Outcome<{ notices: number; messages: number }>> {
  if (viewer.kind !== 'system' && !isStaff(viewer)) return refuse('forbidden')
  return transaction({ actor: viewer }, async (tx) => {
    const before = (days: number) => new Date(tx.now.getTime() - days * 86_400_000)
    const notices = await tx.db.partnerSearch.deleteMany({
      where: { state: 'AWAITING_EMAIL', createdAt: { lt: before(UNCONFIRMED_DAYS) } },
    })
    const messages = await tx.db.partnerSearchMessage.deleteMany({
      where: {
        OR: [
          { passedOnAt: null, createdAt: { lt: before(UNCONFIRMED_DAYS) } },
          { passedOnAt: { lt: before(MESSAGE_DAYS) } },
        ],
      },
    })
    return ok({ notices: notices.count, messages: messages.count })
  })
}
