import type { CalendarWhen } from '@/lib/platform/ics'
import type { EventPrecision } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'

/** The instants of a meeting as stored. */
export type EventTimes = { startsAt: Date; endsAt: Date; precision: EventPrecision; timeZone: string }

/** When a meeting takes place, as precisely as it is known, on the clock of its place. */
export type EventDates = {
  precision: 'time' | 'day' | 'month' | 'year'
  /** "2026-12-10", or "2026-12", or "2026" when no more is known. */
  start: string
  /** Last day, month or year; null when it is the first one. */
  end: string | null
  startsAt: Date
  endsAt: Date
  zone: string
}

const known = {
  TIME: { precision: 'time', length: 10 },
  DAY: { precision: 'day', length: 10 },
  MONTH: { precision: 'month', length: 7 },
  YEAR: { precision: 'year', length: 4 },
} as const

/** Never shows more of a date than is known. */
export function datesOf({ startsAt, endsAt, precision, timeZone }: EventTimes): EventDates {
  const { precision: said, length } = known[precision]
  const start = dayIn(timeZone, startsAt).slice(0, length)
  // A meeting that ends at midnight ends on the evening before.
  const lastMoment = endsAt > startsAt ? new Date(endsAt.getTime() - 1) : endsAt
  const end = dayIn(timeZone, lastMoment).slice(0, length)
  return { precision: said, start, end: end === start ? null : end, startsAt, endsAt, zone: timeZone }
}

/** A meeting of which only the year is known is over when the year is. */
export function isOver(event: { endsAt: Date }, now: Date): boolean {
  return event.endsAt <= now
}

/**
 * How a calendar shows a meeting: a slot when it holds within one day and its hours are known, a bar over
 * its days otherwise, nothing when the days are not known.
 */
export function calendarWhen(dates: EventDates): CalendarWhen | null {
  if (dates.precision === 'month' || dates.precision === 'year') return null
  if (dates.precision === 'time' && dates.end === null) {
    return { from: dates.startsAt, to: dates.endsAt, zone: dates.zone }
  }
  return { first: dates.start, last: dates.end ?? dates.start }
}

/** Venue, address, city and country on one line; null when nothing is known. */
export function placeLine(event: {
  venue: string | null
  address: string | null
  city: string | null
  country: { name: string } | null
}): string | null {
  const parts = [event.venue, event.address, event.city, event.country?.name]
  return parts.filter(Boolean).join(', ') || null
}
