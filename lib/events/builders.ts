import { aPerson } from '@/lib/accounts/builders'
import { aCollectivite, aCountry } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { referenceCode } from '@/lib/platform/reference-code'
import { slugify } from '@/lib/platform/slug'
import { dayIn } from '@/lib/platform/zoned-time'

type Db = Prisma.TransactionClient

const DAY = 86_400_000
let serial = 0

type EventValues = Partial<
  Omit<Prisma.EventUncheckedCreateInput, 'title' | 'startsAt' | 'endsAt' | 'timeZone' | 'countryCode'>
> & {
  title?: string
  startsAt?: Date
  endsAt?: Date
  timeZone?: string
  countryCode?: string
  groupIds?: string[]
  /** ISO codes; their rows are made when missing. */
  aboutCodes?: string[]
}

/**
 * A meeting of one morning in thirty days, registration open, unlimited and without approval, unless said
 * otherwise. It has a day for each calendar day it spans.
 */
export async function anEvent(db: Db, { groupIds = [], aboutCodes = [], ...values }: EventValues = {}) {
  const n = ++serial
  const title = values.title ?? `Réunion ${n}`
  const startsAt = values.startsAt ?? morningIn(30)
  const endsAt = values.endsAt ?? new Date(startsAt.getTime() + 3 * 3_600_000)
  for (const alpha2 of [...aboutCodes, ...(values.countryCode ? [values.countryCode] : [])]) {
    await aCountry(db, { alpha2 })
  }
  return db.event.create({
    data: {
      title,
      slug: `${slugify(title)}-${n}`,
      kind: 'REUNION_GROUPE',
      status: 'PUBLISHED',
      summary: 'Une réunion de travail.',
      registrationOpensAt: new Date(Date.now() - DAY),
      registrationClosesAt: new Date(startsAt.getTime() - DAY),
      requiresApproval: false,
      groups: { create: groupIds.map((groupId) => ({ groupId })) },
      countries: { create: aboutCodes.map((countryCode) => ({ countryCode })) },
      days: { create: daysOf(startsAt, endsAt, values.timeZone ?? 'Europe/Paris') },
      ...values,
      startsAt,
      endsAt,
    },
    include: { days: { orderBy: { onDate: 'asc' } } },
  })
}

/** Nine o’clock UTC, so many days from now: a morning in France whatever the hour of the test. */
function morningIn(days: number): Date {
  return new Date(Math.floor(Date.now() / DAY + days) * DAY + 9 * 3_600_000)
}

function daysOf(startsAt: Date, endsAt: Date, zone: string): { onDate: Date }[] {
  const last = dayIn(zone, new Date(Math.max(+startsAt, +endsAt - 1)))
  const days: { onDate: Date }[] = []
  for (let at = Date.parse(dayIn(zone, startsAt)); at <= Date.parse(last); at += DAY) {
    days.push({ onDate: new Date(at) })
  }
  return days
}

type RegistrationValues = Partial<Prisma.RegistrationUncheckedCreateInput> & {
  eventId: string
  /** How many people, or their names. */
  people?: number | string[]
}

/** A confirmed delegation of one person, of a new collectivité, unless said otherwise. */
export async function aRegistration(db: Db, { people = 1, ...values }: RegistrationValues) {
  const names =
    typeof people === 'number' ? Array.from({ length: people }, (_, i) => `Personne ${i + 1}`) : people
  const days = await db.eventDay.findMany({ where: { eventId: values.eventId } })
  const collectiviteId = values.collectiviteId ?? (await aCollectivite(db)).id
  const submittedById = values.submittedById ?? (await aPerson(db)).id
  return db.registration.create({
    data: {
      reference: referenceCode(),
      status: 'CONFIRMED',
      ...values,
      collectiviteId,
      submittedById,
      people: {
        create: names.map((fullName, position) => ({
          fullName,
          position,
          days: { create: days.map(({ id }) => ({ dayId: id })) },
        })),
      },
    },
  })
}

/** What the registration form sends for these people, who come every day. */
export function delegationInput(people: string[], days: string[] = []) {
  return {
    submissionKey: crypto.randomUUID(),
    people: people.map((fullName) => ({ fullName, jobTitle: '', email: '', needs: '', days: [...days] })),
    message: '',
  }
}
