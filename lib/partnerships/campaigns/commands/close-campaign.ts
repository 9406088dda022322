import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { CampaignInput } from '../schema'
import { lockCampaign } from './lock-campaign'

/** Ends a campaign: nothing is answered nor mailed any more, everything is kept. */
export async function closeCampaign(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CampaignInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    const campaign = await lockCampaign(tx, input.value.id)
    if (!campaign.ok) return campaign
    const { id, title } = campaign.value
    await tx.db.verificationCampaign.update({ where: { id }, data: { closedAt: tx.now } })
    await tx.audit('campaign.closed', { kind: 'campaign', id }, { title })
    return ok(null)
  })
}
