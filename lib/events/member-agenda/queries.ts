import 'server-only'
import { collectivitesOf, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import type { Parameters } from '../agenda/queries'
import { visible } from '../policy'
import { cardSelect, type EventCard, eventCards } from '../queries'
import { visible as visibleRegistrations } from '../registrations/policy'
import { LIVE } from '../registrations/rules'
import { datesOf, type EventDates } from '../rules'

const PAGE_SIZE = 10

/** A delegation in a list. */
export type RegistrationCard = {
  reference: string
  status: RegistrationStatus
  collectivite: string
  people: number
}

export type MyAgendaPage = {
  view: 'rencontres' | 'inscriptions'
  meetings: Page<EventCard & { mine: RegistrationCard[] }> | null
  registrations: Page<RegistrationCard & { title: string; slug: string; dates: EventDates }> | null
}

/** Columns of a delegation in a list; `cardOf` turns such a row into one. */
export const registrationCard = {
  reference: true,
  status: true,
  collectivite: { select: { name: true } },
  _count: { select: { people: true } },
} satisfies Prisma.RegistrationSelect

/** See `registrationCard`. */
export function cardOf(
  row: Prisma.RegistrationGetPayload<{ select: typeof registrationCard }>,
): RegistrationCard {
  const { reference, status, collectivite, _count } = row
  return { reference, status, collectivite: collectivite.name, people: _count.people }
}

/** The meetings to come with what one's collectivités registered, or all their registrations. */
export async function myAgendaPage(
  viewer: Viewer,
  { vue, page }: Parameters,
  now = new Date(),
): Promise<MyAgendaPage> {
  return vue === 'inscriptions'
    ? { view: 'inscriptions', meetings: null, registrations: await myRegistrations(viewer, pageNumber(page)) }
    : { view: 'rencontres', meetings: await myMeetings(viewer, pageNumber(page), now), registrations: null }
}

async function myMeetings(viewer: Viewer, page: number, now: Date) {
  const where = { AND: [visible(viewer), { endsAt: { gt: now } }] }
  return paged(
    page,
    PAGE_SIZE,
    () => db.event.count({ where }),
    async (range) => {
      const rows = await db.event.findMany({
        where,
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: {
          ...cardSelect,
          registrations: {
            where: {
              AND: [{ collectiviteId: { in: collectivitesOf(viewer) } }, { status: { not: 'WITHDRAWN' } }],
            },
            orderBy: { createdAt: 'asc' },
            select: registrationCard,
          },
        },
        ...range,
      })
      const cards = await eventCards(rows, now)
      return cards.map((card, i) => ({ ...card, mine: (rows[i]?.registrations ?? []).map(cardOf) }))
    },
  )
}

async function myRegistrations(viewer: Viewer, page: number) {
  const where = { collectiviteId: { in: collectivitesOf(viewer) } }
  return paged(
    page,
    PAGE_SIZE,
    () => db.registration.count({ where }),
    async (range) => {
      const rows = await db.registration.findMany({
        where,
        orderBy: [{ event: { startsAt: 'desc' } }, { createdAt: 'desc' }],
        select: {
          ...registrationCard,
          event: {
            select: {
              slug: true,
              title: true,
              startsAt: true,
              endsAt: true,
              precision: true,
              timeZone: true,
            },
          },
        },
        ...range,
      })
      return rows.map(({ event, ...row }) => ({
        ...cardOf(row),
        slug: event.slug,
        title: event.title,
        dates: datesOf(event),
      }))
    },
  )
}

/** Live delegations of one's collectivités to meetings to come, soonest first, for a dashboard. */
export async function myNextRegistrations(
  viewer: Viewer,
  limit: number,
  now = new Date(),
): Promise<(RegistrationCard & { title: string; slug: string; dates: EventDates })[]> {
  const rows = await db.registration.findMany({
    where: {
      AND: [visibleRegistrations(viewer), { collectiviteId: { in: collectivitesOf(viewer) } }],
      status: { in: LIVE },
      event: { endsAt: { gt: now } },
    },
    orderBy: { event: { startsAt: 'asc' } },
    take: limit,
    select: {
      ...registrationCard,
      event: {
        select: { slug: true, title: true, startsAt: true, endsAt: true, precision: true, timeZone: true },
      },
    },
  })
  return rows.map(({ event, ...row }) => ({
    ...cardOf(row),
    slug: event.slug,
    title: event.title,
    dates: datesOf(event),
  }))
}
