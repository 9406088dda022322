import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { writersOf } from '@/lib/accounts/writers/queries'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { campaignInvitation } from '../mails/campaign-invitation'
import { may } from '../policy'
import { isUnfinished } from '../queries'

/** Collectivités looked at in one transaction. */
const BATCH = 50

type Late = { collectivite_id: string; name: string; remaining: bigint }

/**
 * Writes once more to collectivités that have not finished since a reminder was asked for, a batch at a time.
 * Answers with how many were handled: zero when nothing is left.
 */
export function mailReminders(viewer: Viewer): Promise<Outcome<{ written: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('campaign mails'))`
    const today = new Date(dayIn('Europe/Paris', tx.now))
    const campaign = await tx.db.verificationCampaign.findFirst({
      where: { closedAt: null, dueOn: { gte: today }, remindersAskedAt: { not: null } },
    })
    if (!campaign?.remindersAskedAt) return ok({ written: 0 })
    const { id: campaignId, remindersAskedAt: asked } = campaign
    const late = await tx.db.$queryRaw<Late[]>`
      select i.collectivite_id, t.name, count(*) as remaining
      from verification_campaign c
      join campaign_invitation i on i.campaign_id = c.id
      join collectivite t on t.id = i.collectivite_id
      join partnership_french_party f on f.collectivite_id = i.collectivite_id
      join partnership p on p.id = f.partnership_id
      where c.id = ${campaignId}::uuid and i.invited_at < ${asked}
        and (i.reminded_at is null or i.reminded_at < ${asked})
        and ${isUnfinished}
      group by i.collectivite_id, t.name order by i.collectivite_id limit ${BATCH}`
    const ids = late.map(({ collectivite_id: id }) => id)
    const writers = await writersOf(tx.db, ids, tx.now)
    const { message } = campaign
    const dueOn = campaign.dueOn.toISOString().slice(0, 10)
    for (const { collectivite_id: id, name, remaining } of late) {
      const facts = { collectivite: name, count: Number(remaining), dueOn, message, isReminder: true }
      for (const { email: to, displayName } of writers.get(id) ?? []) {
        await tx.mail(campaignInvitation({ to, displayName, home: config().appUrl, ...facts }))
      }
    }
    await tx.db.campaignInvitation.updateMany({
      where: { campaignId, collectiviteId: { in: ids } },
      data: { remindedAt: tx.now, reminderCount: { increment: 1 } },
    })
    if (ids.length > 0) {
      const facts = { title: campaign.title, collectivites: ids.length }
      await tx.audit('campaign.reminded', { kind: 'campaign', id: campaignId }, facts)
    }
    return ok({ written: ids.length })
  })
}
