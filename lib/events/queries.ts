import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db, type ReadOnlyDatabase } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { EventAudience, EventKind, EventMode, EventStatus } from '@/lib/platform/prisma-client/enums'
import { visible } from './policy'
import { type RegistrationState, registrationState, type Seats } from './registrations/rules'
import { datesOf, type EventDates, isOver } from './rules'

/** A meeting in a list. */
export type EventCard = {
  slug: string
  title: string
  summary: string
  kind: EventKind
  mode: EventMode
  status: EventStatus
  audience: EventAudience
  dates: EventDates
  isOver: boolean
  isDemo: boolean
  city: string | null
  country: string | null
  registration: RegistrationState
}

/** Columns of a card; `eventCards` turns such rows into cards. */
export const cardSelect = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  kind: true,
  mode: true,
  status: true,
  audience: true,
  startsAt: true,
  endsAt: true,
  precision: true,
  timeZone: true,
  isDemo: true,
  city: true,
  country: { select: { name: true } },
  registrationOpensAt: true,
  registrationClosesAt: true,
  capacity: true,
} satisfies Prisma.EventSelect

type CardRow = Prisma.EventGetPayload<{ select: typeof cardSelect }>

/** Cards of these rows, in their order; the places of all of them are counted at once. */
export async function eventCards(rows: CardRow[], now: Date): Promise<EventCard[]> {
  const counted = rows.filter((row) => row.capacity !== null && row.registrationOpensAt !== null)
  const seats = await seatsTaken(
    db,
    counted.map(({ id }) => id),
  )
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    kind: row.kind,
    mode: row.mode,
    status: row.status,
    audience: row.audience,
    dates: datesOf(row),
    isOver: isOver(row, now),
    isDemo: row.isDemo,
    city: row.city,
    country: row.country?.name ?? null,
    registration: registrationState(row, seats.get(row.id) ?? NOBODY, now),
  }))
}

/** Nobody registered. */
export const NOBODY: Seats = { pending: 0, confirmed: 0 }

/** People of the live registrations of each meeting; a meeting without any is not in the answer. */
export async function seatsTaken(
  on: Pick<ReadOnlyDatabase, '$queryRaw'>,
  eventIds: string[],
): Promise<Map<string, Seats>> {
  if (eventIds.length === 0) return new Map()
  const rows = await on.$queryRaw<({ eventId: string } & Seats)[]>`
    select r.event_id as "eventId",
      count(*) filter (where r.status = 'PENDING')::int as pending,
      count(*) filter (where r.status = 'CONFIRMED')::int as confirmed
    from registration r join registration_person p on p.registration_id = r.id
    where r.event_id = any(${eventIds}::uuid[]) and r.status in ('PENDING', 'CONFIRMED')
    group by r.event_id`
  return new Map(rows.map(({ eventId, pending, confirmed }) => [eventId, { pending, confirmed }]))
}

type About = {
  groupId?: string
  /** Meetings about one of these countries, or held there. */
  countryCodes?: string[]
  limit: number
}

/** Meetings of a group, or about countries: either is enough when both are given. */
function about({ groupId, countryCodes }: About): Prisma.EventWhereInput {
  const either: Prisma.EventWhereInput[] = []
  if (groupId) either.push({ groups: { some: { groupId } } })
  if (countryCodes) either.push(...inCountries(countryCodes))
  return either.length > 0 ? { OR: either } : {}
}

/** Ways of being a meeting of these countries. */
export function inCountries(codes: string[]): Prisma.EventWhereInput[] {
  return [{ countries: { some: { countryCode: { in: codes } } } }, { countryCode: { in: codes } }]
}

/** The next meetings, soonest first. */
export async function upcomingEvents(viewer: Viewer, filter: About, now = new Date()): Promise<EventCard[]> {
  const rows = await db.event.findMany({
    where: { AND: [visible(viewer), about(filter), { endsAt: { gt: now } }] },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: filter.limit,
    select: cardSelect,
  })
  return eventCards(rows, now)
}

/** The last meetings, latest first. */
export async function pastEvents(viewer: Viewer, filter: About, now = new Date()): Promise<EventCard[]> {
  const rows = await db.event.findMany({
    where: { AND: [visible(viewer), about(filter), { endsAt: { lte: now } }] },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: filter.limit,
    select: cardSelect,
  })
  return eventCards(rows, now)
}

/** Meetings a collectivité hosts or helps to organise, latest first. */
export async function eventsHostedBy(
  viewer: Viewer,
  collectiviteId: string,
  limit: number,
  now = new Date(),
): Promise<EventCard[]> {
  const rows = await db.event.findMany({
    where: { AND: [visible(viewer), { hosts: { some: { collectiviteId } } }] },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: cardSelect,
  })
  return eventCards(rows, now)
}

/** Registrations that wait for staff, and since when the oldest does; nothing for anybody else. */
export async function registrationsWaiting(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!isStaff(viewer)) return { count: 0, oldest: null }
  const found = await db.registration.aggregate({
    where: { status: 'PENDING' },
    _count: true,
    _min: { createdAt: true },
  })
  return { count: found._count, oldest: found._min.createdAt }
}
