import { dateInWords, slotInWords } from '@/lib/platform/dates'
import type {
  EventAudience,
  EventKind,
  EventMode,
  EventStatus,
  HostRole,
} from '@/lib/platform/prisma-client/enums'
import type { EventDates } from './rules'

/** Kind of a meeting, beside its title. */
export const eventKinds: Record<EventKind, string> = {
  REUNION_GROUPE: 'Réunion de groupe',
  ATELIER: 'Atelier',
  ASSISES: 'Assises',
  RENCONTRES: 'Rencontres',
  FORUM: 'Forum',
  WEBINAIRE: 'Webinaire',
  MISSION: 'Mission',
  COLLOQUE: 'Colloque',
  AUTRE: 'Autre rencontre',
}

/** How one takes part; null where the source does not say, so that nothing is shown. */
export const eventModes: Record<EventMode, string | null> = {
  PRESENTIEL: 'En présentiel',
  VISIO: 'En visioconférence',
  HYBRIDE: 'Sur place et en visioconférence',
  UNKNOWN: null,
}

/** Status worth a badge; null for a meeting that simply takes place. */
export const eventStatuses: Record<EventStatus, string | null> = {
  DRAFT: 'Brouillon',
  PUBLISHED: null,
  POSTPONED: 'Reportée',
  CANCELLED: 'Annulée',
}

export const eventAudiences: Record<EventAudience, string | null> = {
  PUBLIC: null,
  MEMBERS: 'Réservée aux collectivités adhérentes',
}

export const hostRoles: Record<HostRole, string> = {
  HOST: 'Accueil',
  CO_ORGANISER: 'Avec',
}

const PARIS = 'Europe/Paris'

/** When a meeting takes place, for a mail: in words, with the time in Paris when the place has another. */
export function whenInWords({ precision, start, end, startsAt, endsAt, zone }: EventDates): string {
  if (end !== null) return `du ${dateInWords(start)} au ${dateInWords(end)}`
  if (precision !== 'time') return dateInWords(start)
  const there = slotInWords(zone, startsAt, endsAt)
  const here = slotInWords(PARIS, startsAt, endsAt)
  if (zone === PARIS || there === here) return `${dateInWords(start)}, ${there} (heure de Paris)`
  return `${dateInWords(start)}, ${there} (heure locale), soit ${here} à Paris`
}
