import { dayIn, instantIn } from '@/lib/platform/zoned-time'
import type { DemoEventEntry, EventEntry } from './agenda-files'

const DAY_MS = 86_400_000

/** First and last instants of a meeting of which only a day, a month or a year may be known. */
export function boundsOf({ startDate, endDate, timeZone }: EventEntry) {
  const precision = (['YEAR', 'MONTH', 'DAY'] as const)[startDate.split('-').length - 1] ?? 'DAY'
  const startsAt = instantIn(timeZone, `${startDate}-01-01`.slice(0, 10))
  // Until the last minute: the next day's first instant would already belong to it.
  const endsAt = new Date(instantIn(timeZone, dayAfter(endDate ?? startDate)).getTime() - 60_000)
  return { startsAt, endsAt, precision }
}

/** Days and instants of an invented meeting, counted from the day of loading. */
export function scheduleOf(entry: DemoEventEntry, today: Date) {
  const { timeZone, startsInDays, days, time, endTime, registration } = entry
  const dates = daysOf(shift(dayIn(timeZone, today), startsInDays), days)
  const first = dates[0] ?? ''
  const last = dates.at(-1) ?? first
  return {
    dates,
    startsAt: instantIn(timeZone, first, time),
    endsAt: instantIn(timeZone, last, endTime),
    registrationOpensAt: instantIn(timeZone, shift(dayIn(timeZone, today), registration.opensInDays)),
    registrationClosesAt: instantIn(timeZone, shift(first, -registration.closesDaysBefore), '18:00'),
  }
}

/** That many days before an instant. */
export function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * DAY_MS)
}

/** Consecutive days from that one, or from the next Monday when a Saturday or a Sunday would be among them. */
function daysOf(first: string, count: number): string[] {
  const dates = Array.from({ length: count }, (_, index) => shift(first, index))
  const meetsWeekend = dates.some((date) => [0, 6].includes(new Date(date).getUTCDay()))
  return meetsWeekend ? daysOf(shift(first, 1), count) : dates
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The first day after a partial date: "2008-12" → "2009-01-01". */
function dayAfter(partial: string): string {
  const [year = '', month, day] = partial.split('-')
  if (day) return shift(partial, 1)
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)
  return new Date(next).toISOString().slice(0, 10)
}
