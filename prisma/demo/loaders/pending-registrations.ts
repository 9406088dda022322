import type { Prisma } from '@/lib/platform/prisma-client/client'
import { daysBefore } from '../event-dates'
import { pendingWorkFiles, type RegistrationEntry } from '../pending-work-files'
import { idsBySlug } from './ids-by-slug'
import { type JournalLine, writeJournal } from './journal'
import { peopleByEmail } from './people-by-email'

/** Loads the delegations already registered to the invented meetings; events and people must be there. */
export async function loadPendingRegistrations(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const personId = await peopleByEmail(db)
  const collectiviteId = idsBySlug(
    'pending-work.yaml',
    await db.collectivite.findMany({ select: { id: true, slug: true } }),
  )
  const { registrations } = pendingWorkFiles.pendingWork()
  for (const entry of registrations) {
    const { event, collectivite, author, daysAgo, decision, people, ...facts } = entry
    const createdAt = daysBefore(today, daysAgo)
    const submittedById = personId(author)
    const { id: eventId, days } = await db.event.findUniqueOrThrow({
      where: { slug: event },
      select: { id: true, days: { orderBy: { onDate: 'asc' }, select: { id: true } } },
    })
    const { id } = await db.registration.create({
      data: {
        ...facts,
        eventId,
        collectiviteId: collectiviteId(collectivite),
        submittedById,
        createdAt,
        decidedAt: decision && daysBefore(today, decision.daysAgo),
        people: { create: peopleRows(people, days) },
      },
      select: { id: true },
    })
    const object = { kind: 'registration', id } as const
    const lines: JournalLine[] = [
      { actorKind: 'MEMBER', actorId: submittedById, at: createdAt, verb: 'registration.created', object },
    ]
    if (decision) {
      const decidedById = personId(decision.by)
      const decidedAt = daysBefore(today, decision.daysAgo)
      await db.moderationDecision.create({
        data: { kind: 'ACCEPTED', decidedById, decidedAt, registrationId: id },
      })
      const verb = 'registration.accepted'
      lines.push({ actorKind: 'STAFF', actorId: decidedById, at: decidedAt, verb, object })
    }
    await writeJournal(db, lines)
  }
  return registrations.length
}

/** A person who names no day comes to all of them. */
function peopleRows(people: RegistrationEntry['people'], eventDays: { id: string }[]) {
  return people.map(({ days, ...person }, index) => ({
    ...person,
    position: index + 1,
    days: {
      create: eventDays
        .filter((_, day) => days.length === 0 || days.includes(day + 1))
        .map(({ id }) => ({ dayId: id })),
    },
  }))
}
