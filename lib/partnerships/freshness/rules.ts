import type { Freshness } from './labels'

/** A check holds for a year, the time from one yearly check to the next; after two, a campaign was missed. */
const FRESH_MONTHS = 12
const OLD_MONTHS = 24

/** The band of a record verified on that day. It ages by itself: nothing is stored. */
export function freshnessOf(verifiedOn: Date | null, today: string): Freshness {
  if (!verifiedOn) return 'jamais'
  const day = verifiedOn.toISOString().slice(0, 10)
  if (day > monthsBefore(today, FRESH_MONTHS)) return 'recente'
  return day > monthsBefore(today, OLD_MONTHS) ? 'a-verifier' : 'ancienne'
}

/** The days that make a band, as a query compares them: after `after`, until `until` included; null where it is open. */
export type FreshnessDays = { after: string | null; until: string | null }

/** The same bands as days; null for records that nobody ever verified. */
export function freshnessDays(band: Freshness, today: string): FreshnessDays | null {
  const fresh = monthsBefore(today, FRESH_MONTHS)
  const old = monthsBefore(today, OLD_MONTHS)
  if (band === 'recente') return { after: fresh, until: null }
  if (band === 'a-verifier') return { after: old, until: fresh }
  return band === 'ancienne' ? { after: null, until: old } : null
}

/** The same day of the month, that many months before; the last day of the month where it does not exist. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}
