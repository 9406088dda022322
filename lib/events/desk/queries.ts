import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import type { Parameters } from '../agenda/queries'
import { may } from '../policy'
import { cardSelect, type EventCard, eventCards, NOBODY, seatsTaken } from '../queries'
import { registrationFilters } from '../registrations/labels'
import {
  briefSelect,
  type DelegationPerson,
  type MeetingBrief,
  meetingBrief,
  personOf,
  personSelect,
} from '../registrations/queries'
import { type Seats, seatsLeft } from '../registrations/rules'

const MEETINGS_PER_PAGE = 20
const DELEGATIONS_PER_PAGE = 20

export type DeskAgendaPage = {
  view: 'a-venir' | 'passes'
  counts: { upcoming: number; past: number }
  list: Page<EventCard & { seats: Seats; capacity: number | null; waiting: number }>
}

/** Every meeting with how many people come, for staff; null for anybody else. */
export async function deskAgendaPage(
  viewer: Viewer,
  { vue, page }: Parameters,
  now = new Date(),
): Promise<DeskAgendaPage | null> {
  if (!may(viewer, 'list', { status: 'DRAFT' })) return null
  const isPast = vue === 'passes'
  const [upcoming, past] = await Promise.all([
    db.event.count({ where: { endsAt: { gt: now } } }),
    db.event.count({ where: { endsAt: { lte: now } } }),
  ])
  const list = await paged(
    pageNumber(page),
    MEETINGS_PER_PAGE,
    async () => (isPast ? past : upcoming),
    async (range) => {
      const rows = await db.event.findMany({
        where: { endsAt: isPast ? { lte: now } : { gt: now } },
        orderBy: [{ startsAt: isPast ? 'desc' : 'asc' }, { id: 'asc' }],
        select: {
          ...cardSelect,
          _count: { select: { registrations: { where: { status: 'PENDING' } } } },
        },
        ...range,
      })
      const [cards, seats] = await Promise.all([
        eventCards(rows, now),
        seatsTaken(
          db,
          rows.map(({ id }) => id),
        ),
      ])
      return cards.flatMap((card, i) => {
        const row = rows[i]
        if (!row) return []
        const { id, capacity, _count } = row
        return [{ ...card, capacity, seats: seats.get(id) ?? NOBODY, waiting: _count.registrations }]
      })
    },
  )
  return { view: isPast ? 'passes' : 'a-venir', counts: { upcoming, past }, list }
}

/** A delegation as staff reads it before deciding. */
export type DeskDelegation = {
  reference: string
  status: RegistrationStatus
  version: number
  collectivite: { name: string; slug: string; isMember: boolean }
  registeredAt: Date
  registeredBy: string
  message: string | null
  reason: string | null
  people: DelegationPerson[]
}

export type DeskEventPage = {
  event: MeetingBrief
  isOver: boolean
  places: { capacity: number | null; seats: Seats; left: number | null }
  /** The status asked for; null for all of them. */
  status: RegistrationStatus | null
  /** Delegations by status, for the tabs. */
  counts: Record<RegistrationStatus, number>
  /** Reference of the delegation whose refusal is being written. */
  refusing: string | null
  list: Page<DeskDelegation>
}

/** Who registered for a meeting, for staff; null for anybody else, or when there is no such meeting. */
export async function deskEventPage(
  viewer: Viewer,
  slug: string,
  { statut, page, refuser }: Parameters,
  now = new Date(),
): Promise<DeskEventPage | null> {
  const event = await db.event.findUnique({ where: { slug }, select: { ...briefSelect, id: true } })
  if (!event || !may(viewer, 'list', event)) return null
  const status = statusOf(statut)
  const [groups, taken] = await Promise.all([
    db.registration.groupBy({ by: ['status'], where: { eventId: event.id }, _count: true }),
    seatsTaken(db, [event.id]),
  ])
  const counts = { PENDING: 0, CONFIRMED: 0, REFUSED: 0, WITHDRAWN: 0 }
  for (const group of groups) counts[group.status] = group._count
  const seats = taken.get(event.id) ?? NOBODY
  const where = { eventId: event.id, ...(status && { status }) }
  const list = await paged(
    pageNumber(page),
    DELEGATIONS_PER_PAGE,
    () => db.registration.count({ where }),
    (range) => delegations(where, range),
  )
  return {
    event: meetingBrief(event),
    isOver: event.endsAt <= now,
    places: { capacity: event.capacity, seats, left: seatsLeft(event.capacity, seats) },
    status,
    counts,
    refusing: typeof refuser === 'string' ? refuser : null,
    list,
  }
}

function statusOf(raw: Parameters[string]): RegistrationStatus | null {
  return registrationFilters.find(({ word }) => word === raw)?.status ?? null
}

/** Those that wait first, the oldest of them first. */
async function delegations(
  where: { eventId: string; status?: RegistrationStatus },
  range: { skip: number; take: number },
): Promise<DeskDelegation[]> {
  const rows = await db.registration.findMany({
    where,
    orderBy: [{ status: 'asc' }, { createdAt: 'asc' }],
    select: {
      reference: true,
      status: true,
      icsSequence: true,
      createdAt: true,
      message: true,
      collectivite: { select: { name: true, slug: true, isMember: true } },
      submittedBy: { select: { displayName: true } },
      people: { select: personSelect, orderBy: { position: 'asc' } },
      decisions: {
        where: { kind: 'REFUSED' },
        orderBy: { decidedAt: 'desc' },
        take: 1,
        select: { message: true },
      },
    },
    ...range,
  })
  return rows.map(({ reference, status, icsSequence, createdAt, message, collectivite, ...row }) => ({
    reference,
    status,
    version: icsSequence,
    collectivite,
    registeredAt: createdAt,
    registeredBy: row.submittedBy.displayName,
    message,
    reason: status === 'REFUSED' ? (row.decisions[0]?.message ?? null) : null,
    people: row.people.map(personOf),
  }))
}
