import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { readersOnly } from '../labels'
import { may } from '../policy'
import { mayStillWithdraw } from '../rules'
import { WithdrawalInput } from '../schema'
import { lockRegistration } from './lock-registration'
import { mailDelegation } from './mail-delegation'

/** Gives a delegation's places back. Withdrawing twice is no error and says nothing twice. */
export async function withdrawDelegation(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ reference: string }>> {
  const input = parseInput(WithdrawalInput, raw)
  if (!input.ok) return refuse('not-found')
  const { reference } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const registration = await lockRegistration(tx, reference)
    if (!registration || !may(viewer, 'see', registration)) return refuse('not-found')
    if (!may(viewer, 'withdraw', registration)) return refuse('forbidden', readersOnly)
    if (registration.status === 'WITHDRAWN') return ok({ reference })
    if (!mayStillWithdraw(registration.event, registration.status, tx.now)) {
      return refuse('closed', 'Cette inscription ne peut plus être retirée. Écrivez à Cités Unies France.')
    }
    await tx.db.registration.update({
      where: { id: registration.id },
      data: { status: 'WITHDRAWN', icsSequence: { increment: 1 } },
    })
    await tx.audit(
      'registration.withdrawn',
      { kind: 'registration', id: registration.id },
      { event: registration.event.title, collectivite: registration.collectivite, reference },
    )
    const wasConfirmed = registration.status === 'CONFIRMED'
    await mailDelegation(tx, registration.id, { kind: 'withdrawn', wasConfirmed }, viewer)
    return ok({ reference })
  })
}
