import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { MemberMessage } from '../schema'
import { checkLimits } from './check-limits'
import { findNotice } from './find-notice'
import { passOn } from './pass-on'

/** Somebody signed in writes to the author of a notice: their address is known, the message leaves at once. */
export async function writeAuthor(viewer: Viewer, raw: unknown): Promise<Outcome<{ slug: string }>> {
  const input = parseInput(MemberMessage, raw)
  if (!input.ok) return input
  const { slug, submissionKey, institution, text } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const notice = await findNotice(tx, { slug })
    if (!notice.ok) return notice
    const words = { senderName: viewer.displayName, senderEmail: viewer.email, institution, text }
    const limits = await checkLimits(tx, viewer.email, notice.value.id)
    if (!limits.ok) return limits
    await tx.db.partnerSearchMessage.create({
      data: { ...words, searchId: notice.value.id, createdAt: tx.now, passedOnAt: tx.now },
    })
    await passOn(tx, notice.value, words)
    return ok({ slug })
  })
}
