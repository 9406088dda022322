import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { EventMode, RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import { calendarWhen, datesOf, type EventDates, placeLine } from '../rules'
import { may, visible } from './policy'
import { mayStillChange, mayStillWithdraw } from './rules'
import { Reference } from './schema'

/** A meeting as the registration pages show it. */
export type MeetingBrief = {
  slug: string
  title: string
  dates: EventDates
  mode: EventMode
  place: string | null
  days: string[]
  maxPerDelegation: number
  requiresApproval: boolean
}

/** Columns of a brief; `meetingBrief` turns such a row into one. */
export const briefSelect = {
  slug: true,
  title: true,
  status: true,
  startsAt: true,
  endsAt: true,
  precision: true,
  timeZone: true,
  mode: true,
  venue: true,
  address: true,
  city: true,
  country: { select: { name: true } },
  maxPerDelegation: true,
  requiresApproval: true,
  registrationOpensAt: true,
  registrationClosesAt: true,
  capacity: true,
  days: { select: { onDate: true }, orderBy: { onDate: 'asc' } },
} satisfies Prisma.EventSelect

/** See `briefSelect`. */
export function meetingBrief(row: Prisma.EventGetPayload<{ select: typeof briefSelect }>): MeetingBrief {
  const { slug, title, mode, maxPerDelegation, requiresApproval } = row
  const days = row.days.map(({ onDate }) => onDate.toISOString().slice(0, 10))
  return {
    slug,
    title,
    mode,
    maxPerDelegation,
    requiresApproval,
    dates: datesOf(row),
    place: placeLine(row),
    days,
  }
}

export type DelegationPerson = {
  fullName: string
  jobTitle: string
  email: string
  needs: string
  days: string[]
}

/** Columns of a person; `personOf` turns such a row into one. */
export const personSelect = {
  fullName: true,
  jobTitle: true,
  email: true,
  needs: true,
  days: { select: { day: { select: { onDate: true } } }, orderBy: { day: { onDate: 'asc' } } },
} satisfies Prisma.RegistrationPersonSelect

/** See `personSelect`. */
export function personOf(
  row: Prisma.RegistrationPersonGetPayload<{ select: typeof personSelect }>,
): DelegationPerson {
  const { fullName, jobTitle, email, needs, days } = row
  return {
    fullName,
    jobTitle: jobTitle ?? '',
    email: email ?? '',
    needs: needs ?? '',
    days: days.map(({ day }) => day.onDate.toISOString().slice(0, 10)),
  }
}

export type RegistrationPage = {
  reference: string
  status: RegistrationStatus
  version: number
  collectivite: string
  event: MeetingBrief
  people: DelegationPerson[]
  message: string
  registeredAt: Date
  /** Why CUF could not receive it, when it is refused. */
  reason: string | null
  /** The way in, for confirmed delegations only. */
  videoUrl: string | null
  hasCalendar: boolean
  canChange: boolean
  canWithdraw: boolean
}

/** One's delegation to a meeting; null when there is none this viewer may see. */
export async function registrationPage(
  viewer: Viewer,
  reference: string,
  now = new Date(),
): Promise<RegistrationPage | null> {
  if (!Reference.safeParse(reference).success) return null
  const row = await db.registration.findFirst({
    where: { AND: [{ reference }, visible(viewer)] },
    select: {
      status: true,
      icsSequence: true,
      message: true,
      createdAt: true,
      collectiviteId: true,
      collectivite: { select: { name: true } },
      event: { select: { ...briefSelect, videoUrl: true } },
      people: { select: personSelect, orderBy: { position: 'asc' } },
      decisions: {
        where: { kind: 'REFUSED' },
        orderBy: { decidedAt: 'desc' },
        take: 1,
        select: { message: true },
      },
    },
  })
  if (!row) return null
  const { status, event } = row
  const isConfirmed = status === 'CONFIRMED'
  const brief = meetingBrief(event)
  return {
    reference,
    status,
    version: row.icsSequence,
    collectivite: row.collectivite.name,
    event: brief,
    people: row.people.map(personOf),
    message: row.message ?? '',
    registeredAt: row.createdAt,
    reason: status === 'REFUSED' ? (row.decisions[0]?.message ?? null) : null,
    videoUrl: isConfirmed ? event.videoUrl : null,
    hasCalendar: isConfirmed && calendarWhen(brief.dates) !== null,
    canChange: may(viewer, 'change', row) && mayStillChange(event, status, now),
    canWithdraw: may(viewer, 'withdraw', row) && mayStillWithdraw(event, status, now),
  }
}
