import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { readersOnly, seatsRefused } from '../labels'
import { may } from '../policy'
import { mayStillChange, refuseDays, refuseSeats } from '../rules'
import { ChangeInput } from '../schema'
import { lockRegistration } from './lock-registration'
import { mailDelegation } from './mail-delegation'
import { writePeople } from './write-people'

/** Changes who comes. The status stays: what CUF accepted remains accepted, within the places left. */
export async function changeDelegation(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ reference: string }>> {
  const input = parseInput(ChangeInput, raw)
  if (!input.ok) return input
  const { reference, version, people, message } = input.value
  return transaction({ actor: viewer, key: JSON.stringify(input.value) }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const registration = await lockRegistration(tx, reference)
    if (!registration || !may(viewer, 'see', registration)) return refuse('not-found')
    if (!may(viewer, 'change', registration)) return refuse('forbidden', readersOnly)
    const { event, others } = registration
    if (!mayStillChange(event, registration.status, tx.now)) {
      return refuse('closed', 'Cette inscription ne peut plus être modifiée. Écrivez à Cités Unies France.')
    }
    if (version !== registration.version) {
      return refuse(
        'conflict',
        'Cette inscription a été modifiée entre-temps. Ouvrez-la dans un autre onglet pour voir sa dernière version.',
      )
    }
    const seats = refuseSeats(event, others, people.length)
    if (seats) return refuse('closed', seatsRefused(seats))
    const days = refuseDays(
      event.days.map(({ date }) => date),
      people,
    )
    if (Object.keys(days).length > 0) return refuse('invalid', undefined, days)

    await tx.db.registration.update({
      where: { id: registration.id },
      data: { message: message || null, icsSequence: { increment: 1 } },
    })
    await writePeople(tx, registration.id, event, people)
    await tx.audit(
      'registration.changed',
      { kind: 'registration', id: registration.id },
      { event: event.title, collectivite: registration.collectivite, reference, people: people.length },
    )
    await mailDelegation(tx, registration.id, { kind: 'changed' }, viewer)
    return ok({ reference })
  })
}
