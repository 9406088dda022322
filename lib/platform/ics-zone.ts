import { dayIn, offsetAt, timeIn } from './zoned-time'

const DAY = 86_400_000

type Change = { at: number; from: number; to: number }

/**
 * The VTIMEZONE of an IANA zone for the years around a period: one observance per change of hour, without
 * recurrence rules, because some changes follow none (Morocco's move with Ramadan).
 */
export function zoneComponent(zone: string, first: Date, last: Date): string {
  const start = Date.UTC(first.getUTCFullYear() - 1, 0, 1)
  const end = Date.UTC(last.getUTCFullYear() + 2, 0, 1)
  const initial = offsetAt(start, zone)
  const changes = [{ at: start, from: initial, to: initial }, ...changesBetween(zone, start, end)]
  const standard = Math.min(...changes.map(({ to }) => to))
  const observances = changes.flatMap(({ at, from, to }) => {
    const kind = to === standard ? 'STANDARD' : 'DAYLIGHT'
    return [
      `BEGIN:${kind}`,
      `DTSTART:${localStamp('UTC', new Date(at + from))}`,
      `TZOFFSETFROM:${offsetText(from)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      `END:${kind}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\r\n')
}

/** Clock of a zone at an instant, as iCalendar writes it ("20261210T090000"). */
export function localStamp(zone: string, instant: Date): string {
  return `${dayIn(zone, instant).replaceAll('-', '')}T${timeIn(zone, instant).replace(':', '')}00`
}

/** No zone changes its hour twice within a week. */
function changesBetween(zone: string, start: number, end: number): Change[] {
  const changes: Change[] = []
  for (let at = start; at < end; at += 7 * DAY) {
    const [from, to] = [offsetAt(at, zone), offsetAt(at + 7 * DAY, zone)]
    if (from !== to) changes.push({ at: firstMinuteWith(zone, to, at, at + 7 * DAY), from, to })
  }
  return changes
}

/** Halves the span until it is the minute at which the offset becomes `to`. */
function firstMinuteWith(zone: string, to: number, before: number, after: number): number {
  let [low, high] = [before / 60_000, after / 60_000]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * 60_000, zone) === to) high = middle
    else low = middle
  }
  return high * 60_000
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`
}
