import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, type CalendarWhen, calendarFile } from './ics'

const entry: CalendarEntry = {
  uid: 'reunion@portail',
  sequence: 3,
  changedAt: new Date('2026-01-02T03:04:05Z'),
  when: {
    from: new Date('2026-12-10T09:00:00Z'),
    to: new Date('2026-12-10T11:30:00Z'),
    zone: 'Europe/Paris',
  },
  status: 'CONFIRMED',
  title: 'Réunion du groupe Mali ; bilan, suites',
  description: 'Première ligne\nSeconde \\ ligne',
}

/** Reads a file with another library than the one that wrote it, trusting only the zones it describes. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events, event: events[0] ?? new ICAL.Event() }
}

const written = (when: CalendarWhen) =>
  read(calendarFile({ name: 'Essai', method: 'PUBLISH', entries: [{ ...entry, when }] }))

describe('a calendar file', () => {
  it('keeps every field through another reader', () => {
    const person = { name: 'Zoé "Zo" Exemple ; et al.', email: 'zoe@example.org' }
    const file = calendarFile({
      name: 'Essai',
      method: 'REQUEST',
      entries: [
        {
          ...entry,
          place: 'Salle 2, Paris',
          url: 'https://example.org/a',
          organiser: person,
          attendee: person,
        },
      ],
    })
    const { calendar, event } = read(file)
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(event.uid).toBe(entry.uid)
    expect(event.sequence).toBe(3)
    expect(event.summary).toBe(entry.title)
    expect(event.description).toBe(entry.description)
    expect(event.location).toBe('Salle 2, Paris')
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-12-10T09:00:00Z'))
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(event.attendees[0]?.getFirstValue()).toMatch(/^mailto:zoe@example\.org$/i)
    expect(event.attendees[0]?.getFirstParameter('cn')).toBe('Zoé ’Zo’ Exemple ; et al.')
  })

  it('folds lines at 75 octets and ends them with CRLF', () => {
    const title = 'Réunion élargie à Ouagadougou – préparation de la délégation '.repeat(5)
    const file = calendarFile({ name: 'Essai', method: 'PUBLISH', entries: [{ ...entry, title }] })
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(file).event.summary).toBe(title)
  })

  it('puts the properties of the calendar before its parts', () => {
    const file = calendarFile({ name: 'Agenda', method: 'PUBLISH', entries: [entry], refreshHours: 6 })
    expect(file.indexOf('REFRESH-INTERVAL')).toBeGreaterThan(0)
    expect(file.indexOf('REFRESH-INTERVAL')).toBeLessThan(file.indexOf('BEGIN:VTIMEZONE'))
  })

  it('writes an empty agenda', () => {
    expect(read(calendarFile({ name: 'Agenda', method: 'PUBLISH', entries: [] })).events).toEqual([])
  })

  it('shows a meeting of several days as a bar that ends with its last day', () => {
    const { event } = written({ first: '2026-12-30', last: '2027-01-02' })
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2026-12-30')
    expect(event.endDate.toString()).toBe('2027-01-03')
  })

  const zones = [
    'Africa/Bamako',
    'Africa/Casablanca',
    'Indian/Antananarivo',
    'Europe/Paris',
    'America/Port-au-Prince',
  ]

  it.each([
    ['Africa/Bamako', '2026-12-10T09:00:00Z'],
    ['Indian/Antananarivo', '2026-12-10T06:00:00Z'],
    ['Africa/Casablanca', '2026-02-14T09:00:00Z'], // the day before the hour moves for Ramadan
    ['Africa/Casablanca', '2026-02-16T09:00:00Z'],
    ['Africa/Casablanca', '2026-03-23T09:00:00Z'], // the day after it comes back
    ['Europe/Paris', '2026-03-29T00:30:00Z'], // both changes of hour in Paris, half an hour around
    ['Europe/Paris', '2026-03-29T01:30:00Z'],
    ['Europe/Paris', '2026-10-25T02:30:00Z'],
  ])('keeps the instant in %s at %s', (zone, iso) => {
    const from = new Date(iso)
    const to = new Date(+from + 5_400_000)
    const { event, calendar } = written({ from, to, zone })
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe(zone)
    expect(event.startDate.zone?.tzid).toBe(zone)
    expect(event.startDate.toJSDate()).toEqual(from)
    expect(event.endDate.toJSDate()).toEqual(to)
  })

  it('keeps any minute of any year in any zone, but the hour that happens twice', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, n) => {
        const from = new Date(n * 60_000)
        const read = written({ from, to: new Date(+from + 3_600_000), zone }).event.startDate.toJSDate()
        const isTwin = Math.abs(+read - +from) === 3_600_000 && sameClock(zone, read, from)
        if (!isTwin) expect(read).toEqual(from)
      }),
      { numRuns: 60 },
    )
  })
})

function sameClock(zone: string, one: Date, other: Date): boolean {
  const clock = (instant: Date) => instant.toLocaleString('fr-FR', { timeZone: zone })
  return clock(one) === clock(other)
}
