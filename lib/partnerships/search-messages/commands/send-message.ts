import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { formShownAt, linkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { transaction } from '@/lib/platform/transaction'
import { guardRefused } from '../../searches/labels'
import { refuseGuard } from '../../searches/rules'
import { confirmMessageAddress } from '../mails/confirm-message-address'
import { VisitorMessage } from '../schema'
import { checkLimits } from './check-limits'
import { findNotice } from './find-notice'

/** Anybody writes to the author of a notice; the message waits until its sender’s address is confirmed. */
export async function sendMessage(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(VisitorMessage, raw)
  if (!input.ok) return input
  const { slug, submissionKey, stamp, website, agrees: _agreed, ...words } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const guard = refuseGuard({ shownAt: formShownAt(stamp), website }, tx.now)
    if (guard) return refuse('invalid', guardRefused[guard])
    const notice = await findNotice(tx, { slug })
    if (!notice.ok) return notice
    const { id: searchId, title } = notice.value
    const limits = await checkLimits(tx, words.senderEmail, searchId)
    if (!limits.ok) return limits
    const id = randomUUID()
    const token = linkToken('search-message', id)
    const tokenHash = linkTokenHash(token)
    await tx.db.partnerSearchMessage.create({
      data: { ...words, id, searchId, tokenHash, createdAt: tx.now },
    })
    await tx.audit('search.message-sent', { kind: 'search', id: searchId }, { title })
    const home = config().appUrl
    const link = `${home}${routes.confirmSearchMessage(token)}`
    const { senderEmail: to, senderName: displayName } = words
    await tx.mail(confirmMessageAddress({ to, displayName, title, link, home }))
    return ok(null)
  })
}
