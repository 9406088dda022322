// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}

/** Offset of an IANA zone at an instant, in milliseconds east of UTC. */
export function offsetAt(instant: number, zone: string): number {
  const p = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return (
    Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day ?? 1, p.hour ?? 0, p.minute ?? 0, p.second ?? 0) -
    Math.floor(instant / 1000) * 1000
  )
}

/**
 * The instant at which clocks of an IANA zone show this local date and time ("2026-03-29", "14:30").
 * A time skipped by a change of hour is read with the offset before it; a doubled one is its first passage.
 */
export function instantIn(zone: string, date: string, time = '00:00'): Date {
  const local = Date.parse(`${date}T${time}:00Z`)
  const first = local - offsetAt(local - offsetAt(local, zone), zone)
  const earlier = local - offsetAt(local - 86_400_000, zone)
  return new Date(offsetAt(earlier, zone) === local - earlier ? earlier : first)
}

/** Calendar day an instant falls on in a zone, "YYYY-MM-DD". */
export function dayIn(zone: string, instant: Date): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 10)
}

/** Local clock time of an instant in a zone, "HH:MM". */
export function timeIn(zone: string, instant: Date): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(11, 16)
}
