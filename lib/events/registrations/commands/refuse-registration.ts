import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { decide } from '../rules'
import { RefusalInput } from '../schema'
import { lockRegistration } from './lock-registration'
import { mailDelegation } from './mail-delegation'

/** Refuses a delegation, or takes a confirmation back, with the reason that is sent to it. Twice is once. */
export async function refuseRegistration(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ reference: string }>> {
  const input = parseInput(RefusalInput, raw)
  if (!input.ok) return input
  const { reference, version, reason } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const registration = await lockRegistration(tx, reference)
    if (!registration || !may(viewer, 'decide', registration)) return refuse('not-found')
    const { event, status, id, collectivite } = registration
    const result = decide(status, 'refuse')
    if (result === 'already') return ok({ reference })
    if (result === 'withdrawn')
      return refuse('conflict', 'La délégation a retiré son inscription entre-temps.')
    if (version !== registration.version) {
      return refuse('conflict', 'La délégation a changé entre-temps. Rechargez la page pour la relire.')
    }
    await tx.db.registration.update({
      where: { id },
      data: { status: 'REFUSED', decidedAt: tx.now, icsSequence: { increment: 1 } },
    })
    await tx.db.moderationDecision.create({
      data: {
        kind: 'REFUSED',
        message: reason,
        decidedById: viewer.personId,
        decidedAt: tx.now,
        registrationId: id,
      },
    })
    await tx.audit(
      'registration.refused',
      { kind: 'registration', id },
      { event: event.title, collectivite, reference },
    )
    await mailDelegation(tx, id, { kind: 'refused', reason, wasConfirmed: status === 'CONFIRMED' })
    return ok({ reference })
  })
}
