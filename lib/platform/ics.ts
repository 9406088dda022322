import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { localStamp, zoneComponent } from './ics-zone'

/** When an entry takes place: an all-day bar (last day included), or a slot on the clock of a zone. */
export type CalendarWhen = { first: string; last: string } | { from: Date; to: Date; zone: string }

export type CalendarEntry = {
  /** Never changes: a calendar recognises the entry by it. */
  uid: string
  /** Raised at each change (RFC 5545 §3.8.7.4). */
  sequence: number
  changedAt: Date
  when: CalendarWhen
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  title: string
  description: string
  place?: string | null
  url?: string | null
  organiser?: { name: string; email: string }
  attendee?: { name: string; email: string }
}

type CalendarFile = {
  name: string
  /** PUBLISH for who reads, REQUEST and CANCEL for who is invited (RFC 5546 §1.4). */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  entries: CalendarEntry[]
  /** For a subscription: how often to ask again. */
  refreshHours?: number
}

/** An iCalendar file (RFC 5545); every zone it names is described in it. */
export function calendarFile({ name, method, entries, refreshHours }: CalendarFile): string {
  const calendar = ical({
    prodId: {
      company: 'Cites Unies France',
      product: 'Portail de la cooperation decentralisee',
      language: 'FR',
    },
    method: ICalCalendarMethod[method],
  })
  if (method === 'PUBLISH') calendar.name(name.replace(/[\r\n]+/g, ' '))
  if (refreshHours) calendar.ttl(refreshHours * 3600)
  for (const entry of entries) addEntry(calendar, entry)
  // The library would write the zones before some properties of the calendar, which RFC 5545 §3.6 forbids.
  const text = calendar.toString().trimEnd()
  return `${text.replace('\r\nBEGIN:VEVENT', `\r\n${zonesOf(entries)}BEGIN:VEVENT`)}\r\n`
}

function zonesOf(entries: CalendarEntry[]): string {
  const spans = entries.flatMap(({ when }) => ('zone' in when ? [when] : []))
  const zones = [...new Set(spans.map(({ zone }) => zone))]
  return zones
    .map((zone) => {
      const times = spans.filter((span) => span.zone === zone).flatMap(({ from, to }) => [+from, +to])
      return `${zoneComponent(zone, new Date(Math.min(...times)), new Date(Math.max(...times)))}\r\n`
    })
    .join('')
}

/** A quotation mark would end the parameter it stands in (RFC 5545 §3.2). */
function personOf({ name, email }: { name: string; email: string }) {
  return { name: name.replaceAll('"', '’'), email }
}

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry): void {
  const event = calendar.createEvent({
    ...timesOf(entry.when),
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    status: ICalEventStatus[entry.status],
    summary: entry.title,
    description: entry.description,
    location: entry.place ?? null,
    url: entry.url ?? null,
    organizer: entry.organiser ? personOf(entry.organiser) : null,
  })
  if (entry.attendee) {
    const [role, status] = [ICalAttendeeRole.REQ, ICalAttendeeStatus.ACCEPTED]
    event.createAttendee({ ...personOf(entry.attendee), role, status, rsvp: false })
  }
}

function timesOf(when: CalendarWhen) {
  if ('zone' in when) {
    const { from, to, zone } = when
    return { start: clock(from, zone), end: clock(to, zone), timezone: zone }
  }
  // DTEND of an all-day entry is the day after (RFC 5545 §3.6.1).
  const end = new Date(Date.parse(when.last) + 86_400_000)
  return { start: new Date(when.first), end, allDay: true, timezone: null }
}

/**
 * A moment in the shape the library takes from date libraries: given a plain Date it would write the hours
 * of the server's own zone under the name of another.
 */
function clock(instant: Date, zone: string) {
  const [day = '', time = ''] = localStamp(zone, instant).split('T')
  const moment = {
    format: (pattern?: string) => (pattern === 'YYYYMMDD' ? day : time),
    isValid: () => true,
    toDate: () => instant,
    toJSON: () => instant.toISOString(),
    tz: () => moment,
  }
  return moment
}
