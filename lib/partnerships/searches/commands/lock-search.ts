import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { PartySide } from '@/lib/platform/prisma-client/enums'
import { linkTokenHash } from '@/lib/platform/signed-link'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { linkSpent, stepRefused } from '../labels'
import { may, standingOfRow } from '../policy'
import { allows, type SearchStep, type Standing } from '../rules'

/** A notice held until the transaction ends. */
export type LockedSearch = {
  id: string
  slug: string
  title: string
  side: PartySide
  standing: Standing
  collectiviteId: string | null
  contactName: string
  contactEmail: string
  createdAt: Date
  today: string
}

const columns = {
  id: true,
  slug: true,
  title: true,
  side: true,
  state: true,
  expiresOn: true,
  collectiviteId: true,
  contactName: true,
  contactEmail: true,
  createdAt: true,
}

/**
 * Locks a notice for one step: that of a mailed link, whose token is proof enough, or one’s own. A link that was spent
 * finds nothing.
 */
export async function lockSearch(
  tx: Tx,
  viewer: Viewer,
  seen: { id: string } | { token: string },
  step: SearchStep,
): Promise<Outcome<LockedSearch>> {
  const byLink = 'token' in seen
  if (!byLink && !isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
  const where = byLink ? { tokenHash: linkTokenHash(seen.token) } : { id: seen.id }
  const found = await tx.db.partnerSearch.findFirst({ where, select: { id: true } })
  if (!found) return refuse('not-found', byLink ? linkSpent : undefined)
  await tx.db.$queryRaw`select id from partner_search_notice where id = ${found.id}::uuid for update`
  // Read again under the lock: the link may have been spent meanwhile.
  const row = await tx.db.partnerSearch.findFirst({ where: { ...where, id: found.id }, select: columns })
  if (!row) return refuse('not-found', byLink ? linkSpent : undefined)
  const { state, expiresOn, ...facts } = row
  const today = dayIn('Europe/Paris', tx.now)
  const standing = standingOfRow({ state, expiresOn }, today)
  const rights = { standing, collectiviteId: row.collectiviteId }
  if (!byLink) {
    if (!may(viewer, 'see', rights)) return refuse('not-found')
    const action = step === 'accept' || step === 'refuse' ? 'decide' : 'run'
    if (!may(viewer, action, rights)) return refuse('forbidden')
  }
  if (!allows(standing, step)) return refuse('closed', stepRefused[standing])
  return ok({ ...facts, standing, today })
}
