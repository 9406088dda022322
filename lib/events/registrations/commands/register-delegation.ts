import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { belongsTo, isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { isViolationOf } from '@/lib/platform/database-fault'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { referenceCode } from '@/lib/platform/reference-code'
import { transaction } from '@/lib/platform/transaction'
import { may as mayEvent } from '../../policy'
import { readersOnly, registrationClosed, seatsRefused } from '../labels'
import { may } from '../policy'
import { LIVE, refuseDays, refuseSeats, registrationState } from '../rules'
import { RegistrationInput } from '../schema'
import { lockEvent } from './lock-event'
import { mailDelegation } from './mail-delegation'
import { writePeople } from './write-people'

const alreadyRegistered =
  'Votre collectivité est déjà inscrite à cette rencontre. Modifiez son inscription plutôt que d’en faire une autre.'

/**
 * Registers a collectivité's delegation to a meeting: confirmed at once, or waiting for CUF when the meeting
 * asks for it; both hold their places. The same form sent twice is one registration.
 */
export async function registerDelegation(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ reference: string }>> {
  const input = parseInput(RegistrationInput, raw)
  if (!input.ok) return input
  const { slug, collectivite: collectiviteSlug, people, message } = input.value
  // The whole form is the key: going back to correct a name is another post, not a replay.
  return transaction({ actor: viewer, key: JSON.stringify(input.value) }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const event = await lockEvent(tx, { slug })
    const collectivite = await tx.db.collectivite.findUnique({ where: { slug: collectiviteSlug } })
    if (!event || !mayEvent(viewer, 'see', event)) return refuse('not-found')
    if (!collectivite || !belongsTo(viewer, collectivite.id)) return refuse('not-found')
    const collectiviteId = collectivite.id
    if (!may(viewer, 'register', { collectiviteId })) return refuse('forbidden', readersOnly)
    if (event.audience === 'MEMBERS' && !collectivite.isMember) {
      return refuse('forbidden', 'Cette rencontre est réservée aux collectivités adhérentes.')
    }
    const live = { eventId: event.id, collectiviteId, status: { in: LIVE } }
    if (await tx.db.registration.findFirst({ where: live })) return refuse('conflict', alreadyRegistered)
    const state = registrationState(event, event.seats, tx.now)
    if (state.kind !== 'open') return refuse('closed', registrationClosed[state.kind])
    const seats = refuseSeats(event, event.seats, people.length)
    if (seats) return refuse('closed', seatsRefused(seats))
    const days = refuseDays(
      event.days.map(({ date }) => date),
      people,
    )
    if (Object.keys(days).length > 0) return refuse('invalid', undefined, days)

    const status = event.requiresApproval ? 'PENDING' : 'CONFIRMED'
    const reference = referenceCode()
    const created = await tx.db.registration
      .create({
        data: {
          reference,
          status,
          message: message || null,
          eventId: event.id,
          collectiviteId,
          submittedById: viewer.personId,
          createdAt: tx.now,
        },
      })
      .catch((error: unknown) => {
        if (isViolationOf(error, 'registration_one_live_per_collectivite')) return null
        throw error
      })
    if (!created) return refuse('conflict', alreadyRegistered)
    await writePeople(tx, created.id, event, people)
    await tx.audit(
      'registration.created',
      { kind: 'registration', id: created.id },
      { event: event.title, collectivite: collectivite.name, reference, people: people.length },
    )
    await mailDelegation(tx, created.id, { kind: status === 'PENDING' ? 'received' : 'confirmed' }, viewer)
    return ok({ reference })
  })
}
