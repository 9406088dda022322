import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { confirmationsAwaited } from '../confirmations/queries'
import { deadlinesAtHand, type OwnDeadline } from '../deadlines/queries'
import { checksRemaining } from '../verification/queries'

/** What the register asks of a member now: records to check, participations to confirm, conventions to renew. */
export type UpkeepAtHand = { checks: number; confirmations: number; deadlines: OwnDeadline[] }

/** What waits for the viewer’s collectivités; null when nothing does. */
export async function upkeepAtHand(viewer: Viewer): Promise<UpkeepAtHand | null> {
  if (!isSignedIn(viewer)) return null
  const [checks, confirmations, deadlines] = await Promise.all([
    checksRemaining(viewer),
    confirmationsAwaited(viewer),
    deadlinesAtHand(viewer),
  ])
  return checks + confirmations + deadlines.length > 0 ? { checks, confirmations, deadlines } : null
}
