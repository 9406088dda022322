import type { EventStatus, RegistrationStatus } from '@/lib/platform/prisma-client/enums'

/** What decides whether one may register. */
export type WindowFacts = {
  status: EventStatus
  startsAt: Date
  endsAt: Date
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  capacity: number | null
}

/** People of the live registrations: both kinds hold their places. */
export type Seats = { pending: number; confirmed: number }

/** Where registration stands, with what a reader needs to know about it. */
export type RegistrationState =
  | { kind: 'none' | 'cancelled' | 'postponed' | 'over' }
  | { kind: 'not-yet'; opensAt: Date }
  | { kind: 'closed'; closedAt: Date }
  | { kind: 'full'; closesAt: Date }
  | { kind: 'open'; closesAt: Date; left: number | null }

/** Whether a delegation may register now, and why not. */
export function registrationState(event: WindowFacts, seats: Seats, now: Date): RegistrationState {
  const { registrationOpensAt: opensAt, registrationClosesAt: closesAt } = event
  if (event.status === 'CANCELLED') return { kind: 'cancelled' }
  if (event.status === 'POSTPONED') return { kind: 'postponed' }
  if (opensAt === null || closesAt === null || event.status === 'DRAFT') return { kind: 'none' }
  if (event.endsAt <= now) return { kind: 'over' }
  if (now < opensAt) return { kind: 'not-yet', opensAt }
  if (now >= closesAt) return { kind: 'closed', closedAt: closesAt }
  const left = seatsLeft(event.capacity, seats)
  return left === 0 ? { kind: 'full', closesAt } : { kind: 'open', closesAt, left }
}

/** Places nobody holds; null when they are not counted. */
export function seatsLeft(capacity: number | null, { pending, confirmed }: Seats): number | null {
  return capacity === null ? null : Math.max(0, capacity - pending - confirmed)
}

/** Why so many people cannot come together, or null when they can. */
export type SeatRefusal = { why: 'too-many'; most: number } | { why: 'full'; left: number }

/**
 * May a delegation hold `asked` places? `others` are the places of everybody else, so that a delegation
 * that changes gives its own back first.
 */
export function refuseSeats(
  event: { capacity: number | null; maxPerDelegation: number },
  others: Seats,
  asked: number,
): SeatRefusal | null {
  if (asked > event.maxPerDelegation) return { why: 'too-many', most: event.maxPerDelegation }
  const left = seatsLeft(event.capacity, others)
  return left !== null && asked > left ? { why: 'full', left } : null
}

/** Statuses that hold places: waiting for an answer or confirmed. */
export const LIVE: RegistrationStatus[] = ['PENDING', 'CONFIRMED']

/** Counts among the places. */
export function isLive(status: RegistrationStatus): boolean {
  return LIVE.includes(status)
}

/** A delegation may be changed as long as one could still register. */
export function mayStillChange(event: WindowFacts, status: RegistrationStatus, now: Date): boolean {
  const { registrationClosesAt: closesAt } = event
  return isLive(status) && event.status === 'PUBLISHED' && closesAt !== null && now < closesAt
}

/** It may be withdrawn until the meeting starts, and at any time while no new date is set. */
export function mayStillWithdraw(
  event: Pick<WindowFacts, 'status' | 'startsAt'>,
  status: RegistrationStatus,
  now: Date,
): boolean {
  return isLive(status) && (event.status === 'POSTPONED' || now < event.startsAt)
}

export type Decision = 'accept' | 'refuse'

/**
 * What a decision of staff does to a registration. A refusal may be taken back, and an acceptance too;
 * what the delegation withdrew stays withdrawn.
 */
export function decide(status: RegistrationStatus, decision: Decision): 'done' | 'already' | 'withdrawn' {
  if (status === 'WITHDRAWN') return 'withdrawn'
  const wanted: RegistrationStatus = decision === 'accept' ? 'CONFIRMED' : 'REFUSED'
  return status === wanted ? 'already' : 'done'
}

/** People as a form lists them, with the days they come. */
type Attendance = { row: number; days: string[] }

/**
 * Which days are missing or foreign, by field of the form. A meeting of one day asks nothing: everybody
 * comes that day.
 */
export function refuseDays(eventDays: string[], people: Attendance[]): Record<string, string> {
  if (eventDays.length <= 1) return {}
  const problems: [string, string][] = people.flatMap(({ row, days }) => {
    const why = dayProblem(eventDays, days)
    return why ? [[`people.${row}.days`, why]] : []
  })
  return Object.fromEntries(problems)
}

function dayProblem(eventDays: string[], days: string[]): string | null {
  if (days.length === 0) return 'Cochez un jour au moins.'
  return days.every((day) => eventDays.includes(day)) ? null : 'Choisissez parmi les jours de la rencontre.'
}
