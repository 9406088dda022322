import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { CampaignInput } from '../schema'

/** Opens a closed campaign again, with everything that was answered; one runs at a time. */
export async function reopenCampaign(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CampaignInput, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('verification campaign'))`
    const campaign = await tx.db.verificationCampaign.findUnique({
      where: { id },
      select: { title: true, closedAt: true },
    })
    if (!campaign) return refuse('not-found')
    if (!campaign.closedAt) return ok(null)
    const running = await tx.db.verificationCampaign.count({ where: { closedAt: null } })
    if (running > 0) return refuse('conflict', 'Une autre campagne est en cours\u00a0: fermez-la d’abord.')
    await tx.db.verificationCampaign.update({ where: { id }, data: { closedAt: null } })
    await tx.audit('campaign.reopened', { kind: 'campaign', id }, { title: campaign.title })
    return ok(null)
  })
}
