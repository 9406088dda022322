/** How much of a calendar date is known. */
export type DatePrecision = 'day' | 'month' | 'year'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const

/** The calendar day of a date column (midnight UTC) or of an ISO text, as AAAA-MM-JJ, AAAA-MM or AAAA. */
function isoDay(date: Date | string): string {
  return (typeof date === 'string' ? date : date.toISOString()).slice(0, 10)
}

/** What is known of a date: said by the caller, else by the length of the ISO text. */
export function precisionOf(date: Date | string, said?: DatePrecision): DatePrecision {
  if (said) return said
  const { length } = isoDay(date)
  return length === 4 ? 'year' : length === 7 ? 'month' : 'day'
}

/** As much of AAAA-MM-JJ as is known, for the `datetime` attribute. */
export function isoPart(date: Date | string, precision?: DatePrecision): string {
  return isoDay(date).slice(0, { day: 10, month: 7, year: 4 }[precisionOf(date, precision)])
}

function parts(date: Date | string) {
  const [year = '', month = '01', day = '01'] = isoDay(date).split('-')
  return { year: String(Number(year)), month: months[Number(month) - 1] ?? '', day: Number(day) }
}

function ordinal(day: number): string {
  return day === 1 ? '1er' : String(day)
}

/** « 9 juin 2012 », « décembre 2008 », « 1993 ». */
export function dateWords(date: Date | string, precision?: DatePrecision): string {
  const { year, month, day } = parts(date)
  const known = precisionOf(date, precision)
  if (known === 'year') return year
  if (known === 'month') return `${month} ${year}`
  return `${ordinal(day)}\u00a0${month} ${year}`
}

/** « mardi 9 juin 2012 ». */
export function longDateWords(date: Date | string): string {
  const weekday = weekdays[new Date(`${isoDay(date)}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${dateWords(date)}`
}

/** « 6–9 juin 2012 », « 30 mai – 2 juin 2012 », « 2000–2009 »; one date when both ends read the same. */
export function dateRangeWords(start: Date | string, end: Date | string, precision?: DatePrecision): string {
  const first = dateWords(start, precision)
  const last = dateWords(end, precision)
  if (first === last) return last
  const known = precisionOf(start, precision)
  if (known !== precisionOf(end, precision)) return `${first} – ${last}`
  const from = parts(start)
  const to = parts(end)
  if (known === 'year') return `${from.year}–${to.year}`
  if (from.year !== to.year) return `${first} – ${last}`
  if (known === 'month') return `${from.month}–${last}`
  if (from.month !== to.month) return `${ordinal(from.day)}\u00a0${from.month} – ${last}`
  return `${ordinal(from.day)}–${last}`
}
