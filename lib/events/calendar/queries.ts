import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { calendarFile } from '@/lib/platform/ics'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { type Parameters, whereOf } from '../agenda/queries'
import { AgendaFilters } from '../agenda/schema'
import { visible } from '../policy'
import { visible as visibleRegistrations } from '../registrations/policy'
import { Reference } from '../registrations/schema'
import { delegationEntry, eventEntry } from './rules'

/** More than a year of meetings; a subscription never grows beyond it. */
const MOST_ENTRIES = 500

const entrySelect = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  status: true,
  icsSequence: true,
  updatedAt: true,
  startsAt: true,
  endsAt: true,
  precision: true,
  timeZone: true,
  venue: true,
  address: true,
  city: true,
  country: { select: { name: true } },
} satisfies Prisma.EventSelect

/** The meetings to come as a calendar to subscribe to, with the filters of the agenda. */
export async function agendaCalendar(
  viewer: Viewer,
  parameters: Parameters,
  now = new Date(),
): Promise<string> {
  const filters = { ...AgendaFilters.parse(parameters), annee: undefined }
  const rows = await db.event.findMany({
    where: await whereOf(viewer, filters, false, now),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MOST_ENTRIES,
    select: entrySelect,
  })
  const entries = rows.flatMap((row) => eventEntry(row, pageOf(row.slug)) ?? [])
  return calendarFile({
    name: 'Agenda de la coopération décentralisée',
    method: 'PUBLISH',
    entries,
    refreshHours: 6,
  })
}

/** One meeting as a calendar file; null when there is none, or when its days are not known. */
export async function eventCalendar(viewer: Viewer, slug: string): Promise<string | null> {
  const row = await db.event.findFirst({ where: { AND: [{ slug }, visible(viewer)] }, select: entrySelect })
  const entry = row && eventEntry(row, pageOf(slug))
  return entry ? calendarFile({ name: row.title, method: 'PUBLISH', entries: [entry] }) : null
}

function pageOf(slug: string): string {
  return `${config().appUrl}${routes.event(slug)}`
}

/** Columns of a delegation as its mails and its calendar file tell it. */
export const delegationSelect = {
  id: true,
  reference: true,
  status: true,
  collectiviteId: true,
  icsSequence: true,
  updatedAt: true,
  collectivite: { select: { name: true } },
  submittedBy: { select: { email: true, displayName: true, disabledAt: true } },
  people: { select: { fullName: true }, orderBy: { position: 'asc' } },
  event: { select: { ...entrySelect, videoUrl: true } },
} satisfies Prisma.RegistrationSelect

export type DelegationRow = Prisma.RegistrationGetPayload<{ select: typeof delegationSelect }>

/** The calendar file of a delegation, for one of its people; null when the days are not known. */
export function delegationCalendar(
  { event, collectivite, ...registration }: DelegationRow,
  method: 'REQUEST' | 'CANCEL',
  attendee: { email: string; displayName: string },
): string | null {
  const facts = {
    ...event,
    registration: { ...registration, collectivite: collectivite.name },
    organiser: { name: 'Cités Unies France', email: config().mailFrom },
    attendee: { name: attendee.displayName, email: attendee.email },
  }
  const url = `${config().appUrl}${routes.registration(registration.reference)}`
  const entry = delegationEntry(facts, method, url)
  return entry && calendarFile({ name: event.title, method, entries: [entry] })
}

/** The calendar file of a confirmed delegation, to whoever may read it. */
export async function registrationCalendar(viewer: Viewer, reference: string): Promise<string | null> {
  if (!('email' in viewer) || !Reference.safeParse(reference).success) return null
  const row = await db.registration.findFirst({
    where: { AND: [{ reference, status: 'CONFIRMED' }, visibleRegistrations(viewer)] },
    select: delegationSelect,
  })
  return row && delegationCalendar(row, 'REQUEST', viewer)
}
