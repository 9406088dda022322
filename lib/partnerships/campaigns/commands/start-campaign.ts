import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { dueFault } from '../rules'
import { StartInput } from '../schema'

/**
 * Starts a yearly check: every collectivité with a partnership that is not over is asked. Nothing is mailed here:
 * the worker writes to thousands of them in batches, and goes on where it stopped.
 */
export async function startCampaign(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(StartInput, raw)
  if (!input.ok) return input
  const { title, message, dueOn, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('verification campaign'))`
    const running = await tx.db.verificationCampaign.findFirst({
      where: { closedAt: null },
      select: { title: true },
    })
    if (running) {
      const words = `La campagne «\u00a0${running.title}\u00a0» est encore ouverte\u00a0: fermez-la avant d’en lancer une autre.`
      return refuse('conflict', words)
    }
    const fault = dueFault(dueOn, dayIn('Europe/Paris', tx.now))
    if (fault) return refuse('invalid', undefined, { dueOn: fault })
    const { id } = await tx.db.verificationCampaign.create({
      data: {
        title,
        message: message || null,
        openedAt: tx.now,
        openedById: viewer.personId,
        dueOn: new Date(dueOn),
      },
      select: { id: true },
    })
    const asked = await tx.db.$executeRaw`
      insert into campaign_invitation (campaign_id, collectivite_id, asked)
      select ${id}::uuid, f.collectivite_id, least(count(*), 32767)
      from partnership_french_party f join partnership p on p.id = f.partnership_id
      where p.archived_at is null and p.published_at <= ${tx.now}
        and (p.status is null or p.status <> 'TERMINE')
      group by f.collectivite_id`
    if (asked === 0) return refuse('conflict', 'Le registre ne contient aucun partenariat à vérifier.')
    await tx.audit('campaign.started', { kind: 'campaign', id }, { title, collectivites: asked })
    return ok({ id })
  })
}
