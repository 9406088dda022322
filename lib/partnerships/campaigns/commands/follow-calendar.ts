import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { may } from '../policy'
import { reminderIsDue } from '../rules'

/** Asks for the reminders of the open campaign on their days, as staff would. */
export function followCalendar(viewer: Viewer): Promise<Outcome<{ asked: boolean }>> {
  return transaction<{ asked: boolean }>({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    await tx.db.$queryRaw`select 1 from verification_campaign where closed_at is null for update`
    const campaign = await tx.db.verificationCampaign.findFirst({ where: { closedAt: null } })
    if (!campaign) return ok({ asked: false })
    const { id, title, dueOn, openedAt, remindersAskedAt: last } = campaign
    const day = (instant: Date) => dayIn('Europe/Paris', instant)
    const isDue = reminderIsDue(
      dueOn.toISOString().slice(0, 10),
      last && day(last),
      day(openedAt),
      day(tx.now),
    )
    if (!isDue) return ok({ asked: false })
    await tx.db.verificationCampaign.update({ where: { id }, data: { remindersAskedAt: tx.now } })
    await tx.audit('campaign.reminders-asked', { kind: 'campaign', id }, { title })
    return ok({ asked: true })
  })
}
