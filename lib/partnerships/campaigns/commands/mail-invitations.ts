import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { writersOf } from '@/lib/accounts/writers/queries'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { campaignInvitation } from '../mails/campaign-invitation'
import { may } from '../policy'

/** Collectivités written to in one transaction. */
const BATCH = 50

/**
 * Writes to collectivités that the open campaign asks and that were not written to yet, a batch at a time: after a
 * crash the next run goes on with the rest. One that nobody writes for is left, and invited once somebody does.
 * Answers with how many were written to: zero when nothing is left.
 */
export function mailInvitations(viewer: Viewer): Promise<Outcome<{ written: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('campaign mails'))`
    const today = dayIn('Europe/Paris', tx.now)
    const campaign = await tx.db.verificationCampaign.findFirst({
      where: { closedAt: null, dueOn: { gte: new Date(today) } },
    })
    if (!campaign) return ok({ written: 0 })
    const { id: campaignId, message } = campaign
    const invitations = await tx.db.campaignInvitation.findMany({
      where: {
        campaignId,
        invitedAt: null,
        collectivite: { memberships: { some: writingMandate(tx.now) } },
      },
      select: { collectiviteId: true, asked: true, collectivite: { select: { name: true } } },
      take: BATCH,
    })
    if (invitations.length === 0) return ok({ written: 0 })
    const ids = invitations.map(({ collectiviteId }) => collectiviteId)
    const writers = await writersOf(tx.db, ids, tx.now)
    const dueOn = campaign.dueOn.toISOString().slice(0, 10)
    for (const { collectiviteId, asked: count, collectivite } of invitations) {
      const facts = { collectivite: collectivite.name, count, dueOn, message, isReminder: false }
      for (const { email: to, displayName } of writers.get(collectiviteId) ?? []) {
        await tx.mail(campaignInvitation({ to, displayName, home: config().appUrl, ...facts }))
      }
    }
    await tx.db.campaignInvitation.updateMany({
      where: { campaignId, collectiviteId: { in: ids } },
      data: { invitedAt: tx.now },
    })
    await tx.audit(
      'campaign.invited',
      { kind: 'campaign', id: campaignId },
      { title: campaign.title, collectivites: ids.length },
    )
    return ok({ written: ids.length })
  })
}
