import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { decide, LIVE, seatsLeft } from '../rules'
import { AcceptanceInput } from '../schema'
import { lockRegistration } from './lock-registration'
import { mailDelegation } from './mail-delegation'

/** Confirms a delegation, or takes a refusal back when its places are still free. Twice is once. */
export async function acceptRegistration(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ reference: string }>> {
  const input = parseInput(AcceptanceInput, raw)
  if (!input.ok) return refuse('not-found')
  const { reference, version } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const registration = await lockRegistration(tx, reference)
    if (!registration || !may(viewer, 'decide', registration)) return refuse('not-found')
    const { event, others, status, id, collectivite, collectiviteId, people } = registration
    const result = decide(status, 'accept')
    if (result === 'already') return ok({ reference })
    if (result === 'withdrawn')
      return refuse('conflict', 'La délégation a retiré son inscription entre-temps.')
    if (version !== registration.version) {
      return refuse('conflict', 'La délégation a changé entre-temps. Rechargez la page pour la relire.')
    }
    if (event.status === 'CANCELLED') return refuse('closed', 'Cette rencontre est annulée.')
    // A delegation that waits holds its places; one that was refused needs free ones.
    const left = seatsLeft(event.capacity, status === 'PENDING' ? { ...others, pending: 0 } : others)
    if (left !== null && people > left) {
      return refuse('closed', 'Il ne reste pas assez de places pour cette délégation.')
    }
    const twin = await tx.db.registration.findFirst({
      where: { eventId: event.id, collectiviteId, id: { not: id }, status: { in: LIVE } },
    })
    if (twin) {
      return refuse('conflict', 'Cette collectivité a fait depuis une autre inscription à cette rencontre.')
    }
    await tx.db.registration.update({
      where: { id },
      data: { status: 'CONFIRMED', decidedAt: tx.now, icsSequence: { increment: 1 } },
    })
    await tx.db.moderationDecision.create({
      data: { kind: 'ACCEPTED', decidedById: viewer.personId, decidedAt: tx.now, registrationId: id },
    })
    const details = { event: event.title, collectivite, reference, people }
    await tx.audit('registration.accepted', { kind: 'registration', id }, details)
    await mailDelegation(tx, id, { kind: 'confirmed' })
    return ok({ reference })
  })
}
