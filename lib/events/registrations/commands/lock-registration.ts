import 'server-only'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { isLive, type Seats } from '../rules'
import { type LockedEvent, lockEvent } from './lock-event'

/** A delegation and its meeting, both held until the transaction ends. */
export type LockedRegistration = {
  id: string
  reference: string
  status: RegistrationStatus
  version: number
  collectiviteId: string
  collectivite: string
  people: number
  event: LockedEvent
  /** Places of everybody else. */
  others: Seats
}

/** Locks the meeting of a delegation, then reads the delegation; null when there is none. */
export async function lockRegistration(tx: Tx, reference: string): Promise<LockedRegistration | null> {
  const known = await tx.db.registration.findUnique({ where: { reference }, select: { eventId: true } })
  const event = known && (await lockEvent(tx, { id: known.eventId }))
  if (!event) return null
  const row = await tx.db.registration.findUniqueOrThrow({
    where: { reference },
    select: {
      id: true,
      status: true,
      icsSequence: true,
      collectiviteId: true,
      collectivite: { select: { name: true } },
      _count: { select: { people: true } },
    },
  })
  const { id, status, icsSequence: version, collectiviteId, collectivite } = row
  const people = row._count.people
  const mine = isLive(status) ? people : 0
  const others = {
    pending: event.seats.pending - (status === 'PENDING' ? mine : 0),
    confirmed: event.seats.confirmed - (status === 'CONFIRMED' ? mine : 0),
  }
  return {
    id,
    reference,
    status,
    version,
    collectiviteId,
    collectivite: collectivite.name,
    people,
    event,
    others,
  }
}
