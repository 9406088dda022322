import 'server-only'
import type { EventAudience } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { NOBODY, seatsTaken } from '../../queries'
import type { Seats, WindowFacts } from '../rules'

/** A meeting as a registration needs it, held until the transaction ends. */
export type LockedEvent = WindowFacts & {
  id: string
  slug: string
  title: string
  audience: EventAudience
  maxPerDelegation: number
  requiresApproval: boolean
  days: { id: string; date: string }[]
  seats: Seats
}

/**
 * Locks a meeting, then counts its places: whoever changes who comes takes this lock first, so that no
 * place is given twice. Null when there is no such meeting.
 */
export async function lockEvent(
  tx: Tx,
  event: { slug: string } | { id: string },
): Promise<LockedEvent | null> {
  const found =
    'slug' in event
      ? await tx.db.$queryRaw<{ id: string }[]>`select id from event where slug = ${event.slug} for update`
      : await tx.db.$queryRaw<{ id: string }[]>`select id from event where id = ${event.id}::uuid for update`
  const id = found[0]?.id
  if (!id) return null
  const { days, ...row } = await tx.db.event.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      slug: true,
      title: true,
      status: true,
      audience: true,
      startsAt: true,
      endsAt: true,
      registrationOpensAt: true,
      registrationClosesAt: true,
      capacity: true,
      maxPerDelegation: true,
      requiresApproval: true,
      days: { select: { id: true, onDate: true }, orderBy: { onDate: 'asc' } },
    },
  })
  const seats = (await seatsTaken(tx.db, [id])).get(id) ?? NOBODY
  return {
    ...row,
    days: days.map((day) => ({ id: day.id, date: day.onDate.toISOString().slice(0, 10) })),
    seats,
  }
}
