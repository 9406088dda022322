import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import type { Viewer } from '../policy'

/** Links are counted for an hour to slow down who asks for many; a day is far beyond. */
const LINK_HOURS = 24

/** Drops sessions and sign-in links that can no longer open anything. */
export function purgeSignIns(viewer: Viewer): Promise<Outcome<{ sessions: number; links: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (viewer.kind !== 'system') return refuse('forbidden')
    const sessions = await tx.db.session.deleteMany({ where: { expiresAt: { lt: tx.now } } })
    const before = new Date(tx.now.getTime() - LINK_HOURS * 3_600_000)
    const links = await tx.db.signInToken.deleteMany({ where: { expiresAt: { lt: before } } })
    return ok({ sessions: sessions.count, links: links.count })
  })
}
