import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { CampaignInput } from '../schema'
import { lockCampaign } from './lock-campaign'

const PAUSE_HOURS = 24

/** Has the worker write again to every collectivité that has not finished; once a day at most. */
export async function askReminders(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(CampaignInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    const campaign = await lockCampaign(tx, input.value.id)
    if (!campaign.ok) return campaign
    const { id, title, dueOn, remindersAskedAt: last } = campaign.value
    if (dueOn.toISOString().slice(0, 10) < dayIn('Europe/Paris', tx.now)) {
      return refuse('closed', 'Le dernier jour est passé\u00a0: les rappels ne partent plus.')
    }
    if (last && tx.now.getTime() - last.getTime() < PAUSE_HOURS * 3_600_000) {
      return refuse(
        'conflict',
        'Un rappel est déjà parti depuis moins d’un jour\u00a0: laissez-leur le temps.',
      )
    }
    await tx.db.verificationCampaign.update({ where: { id }, data: { remindersAskedAt: tx.now } })
    await tx.audit('campaign.reminders-asked', { kind: 'campaign', id }, { title })
    return ok(null)
  })
}
