import type { CalendarEntry } from '@/lib/platform/ics'
import type { EventStatus } from '@/lib/platform/prisma-client/enums'
import { calendarWhen, datesOf, type EventTimes, placeLine } from '../rules'

type Country = { name: string } | null

/** What a calendar shows of a meeting. */
export type EntryFacts = EventTimes & {
  id: string
  title: string
  summary: string
  status: EventStatus
  icsSequence: number
  updatedAt: Date
  venue: string | null
  address: string | null
  city: string | null
  country: Country
}

/** Half of a calendar's memory of an entry; never change it, or every subscriber sees everything twice. */
const UID_DOMAIN = 'portail-cooperation-decentralisee'

const statuses = {
  DRAFT: 'TENTATIVE',
  PUBLISHED: 'CONFIRMED',
  POSTPONED: 'TENTATIVE',
  CANCELLED: 'CANCELLED',
} as const

/** A meeting as anyone's calendar shows it, or null when its days are not known. */
export function eventEntry(event: EntryFacts, url: string): CalendarEntry | null {
  const when = calendarWhen(datesOf(event))
  if (!when) return null
  return {
    uid: `${event.id}@${UID_DOMAIN}`,
    sequence: event.icsSequence,
    changedAt: event.updatedAt,
    when,
    status: statuses[event.status],
    title: event.status === 'POSTPONED' ? `Reportée\u00a0: ${event.title}` : event.title,
    description: `${event.summary}\n\n${url}`,
    place: placeLine(event),
    url,
  }
}

/** A delegation's place in a meeting. */
export type DelegationEntryFacts = EntryFacts & {
  videoUrl: string | null
  registration: { id: string; reference: string; collectivite: string; icsSequence: number; updatedAt: Date }
  organiser: { name: string; email: string }
  attendee: { name: string; email: string }
}

/** The same for a delegation: its own entry, with the way in, that can be changed and taken back. */
export function delegationEntry(
  facts: DelegationEntryFacts,
  method: 'REQUEST' | 'CANCEL',
  url: string,
): CalendarEntry | null {
  const entry = eventEntry(facts, url)
  if (!entry) return null
  const { id, reference, collectivite, icsSequence, updatedAt } = facts.registration
  const lines = [
    `Délégation\u00a0: ${collectivite} (inscription ${reference})`,
    facts.videoUrl ? `Lien de connexion\u00a0: ${facts.videoUrl}` : '',
    url,
  ]
  return {
    ...entry,
    uid: `inscription-${id}@${UID_DOMAIN}`,
    // Both only ever rise, so their sum does too, whichever of the two changed.
    sequence: facts.icsSequence + icsSequence,
    changedAt: new Date(Math.max(updatedAt.getTime(), facts.updatedAt.getTime())),
    status: method === 'CANCEL' ? 'CANCELLED' : entry.status,
    description: lines.filter(Boolean).join('\n'),
    place: entry.place ?? (facts.videoUrl ? 'Visioconférence' : null),
    organiser: facts.organiser,
    attendee: facts.attendee,
  }
}
