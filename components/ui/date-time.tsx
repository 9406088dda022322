import {
  type DatePrecision,
  dateRangeWords,
  dateWords,
  isoPart,
  longDateWords,
  precisionOf,
} from './date-words'
import { zoneWords } from './zone-words'

type DateTextProps = {
  /** A calendar date: date column, or ISO text of which only the year or the month may be known. */
  date: Date | string
  /** Last day of a period. */
  end?: Date | string | null
  /** Read from the text when left out: « 2012-06-06 », « 2008-12 » or « 1993 ». */
  precision?: DatePrecision | undefined
  /** « mardi 9 juin 2012 » instead of « 9 juin 2012 »; days without an end only. */
  weekday?: boolean
}

/** A calendar date or period, as precisely as it is known. */
export function DateText({ date, end, precision, weekday = false }: DateTextProps) {
  if (end) {
    return <time dateTime={isoPart(date, precision)}>{dateRangeWords(date, end, precision)}</time>
  }
  const words =
    weekday && precisionOf(date, precision) === 'day' ? longDateWords(date) : dateWords(date, precision)
  return <time dateTime={isoPart(date, precision)}>{words}</time>
}

type DateTimeTextProps = {
  /** The instant, in any zone. */
  value: Date | string
  end?: Date | string | null
  /** IANA zone of the place; the time in Paris is added when it differs. */
  zone?: string
}

const paris = 'Europe/Paris'

/** A moment or a slot on the clock of its place, and on the clock of Paris when that is another one. */
export function DateTimeText({ value, end, zone = paris }: DateTimeTextProps) {
  const { there, aside } = momentWords(value, end, zone)
  return (
    <time dateTime={new Date(value).toISOString()}>
      {there}
      {aside && <span className="text-muted"> {aside}</span>}
    </time>
  )
}

/** The words of DateTimeText: the clock of the place, then what is to be known about the clock of Paris. */
export function momentWords(
  value: Date | string,
  end: Date | string | null | undefined,
  zone: string,
): { there: string; aside: string | null } {
  const there = slotWords(value, end, zone)
  if (zone === paris) return { there, aside: null }
  if (there === slotWords(value, end, paris))
    return { there, aside: `(${zoneWords(zone)}, la même qu’à Paris)` }
  return {
    there: `${there} (${zoneWords(zone)})`,
    aside: `soit ${shortSlotWords(value, end, zone)}, heure de Paris`,
  }
}

function slotWords(value: Date | string, end: Date | string | null | undefined, zone: string): string {
  const from = clockIn(value, zone)
  if (!end) return `${longDateWords(from.day)}, ${from.time}`
  const to = clockIn(end, zone)
  if (from.day === to.day) return `${longDateWords(from.day)}, de ${from.time} à ${to.time}`
  return `du ${longDateWords(from.day)}, ${from.time}, au ${longDateWords(to.day)}, ${to.time}`
}

/** The slot in Paris, without repeating a day that is the same as at the place. */
function shortSlotWords(value: Date | string, end: Date | string | null | undefined, zone: string): string {
  const from = clockIn(value, paris)
  const to = end ? clockIn(end, paris) : null
  const isSameDay = clockIn(value, zone).day === from.day && (!to || to.day === from.day)
  if (!isSameDay) return slotWords(value, end, paris)
  return to ? `de ${from.time} à ${to.time}` : from.time
}

/** Calendar day (AAAA-MM-JJ) and clock (« 14 h 30 ») of an instant, as people in that zone read them. */
function clockIn(instant: Date | string, zone: string): { day: string; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map((p) => [p.type, p.value]))
  const minutes = parts.minute === '00' ? '' : `\u00a0${parts.minute}`
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${Number(parts.hour)}\u00a0h${minutes}`,
  }
}
