import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { linkTokenHash } from '@/lib/platform/signed-link'
import { transaction } from '@/lib/platform/transaction'
import { linkSpent } from '../../searches/labels'
import { TokenInput } from '../../searches/schema'
import { findNotice } from './find-notice'
import { passOn } from './pass-on'

/** Days a mailed link stays good. */
const LINK_DAYS = 7

/** The address of a sender is real: the message goes to the author of the notice, once. */
export async function confirmMessage(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(TokenInput, raw)
  if (!input.ok) return input
  const tokenHash = linkTokenHash(input.value.token)
  return transaction({ actor: viewer }, async (tx) => {
    await tx.db.$queryRaw`select id from partner_search_message where token_hash = ${tokenHash} for update`
    const message = await tx.db.partnerSearchMessage.findUnique({ where: { tokenHash } })
    if (!message) return refuse('not-found', linkSpent)
    const age = tx.now.getTime() - message.createdAt.getTime()
    if (age > LINK_DAYS * 86_400_000) return refuse('closed', linkSpent)
    const notice = await findNotice(tx, { id: message.searchId })
    if (!notice.ok) return notice
    await tx.db.partnerSearchMessage.update({
      where: { id: message.id },
      data: { tokenHash: null, passedOnAt: tx.now },
    })
    await passOn(tx, notice.value, message)
    return ok(null)
  })
}
