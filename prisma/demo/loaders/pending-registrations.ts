import type { Prisma } from '@/lib/platform/prisma-client/client'
import { daysBefore } from '../event-dates'
import { pendingWorkFiles, type RegistrationEntry } from '../pending-work-files'
import { idsBySlug } from './ids-by-slug'
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
    const decidedAt = decision && daysBefore(today, decision.daysAgo)
    const { id: eventId, days } = await db.event.findUniqueOrThrow({
      where: { slug: event },
      select: { id: true, days: { orderBy: { onDate: 'asc' }, select: { id: true } } },
    })
    await db.registration.create({
      data: {
        ...facts,
        eventId,
        collectiviteId: collectiviteId(collectivite),
        submittedById: personId(author),
        createdAt: daysBefore(today, daysAgo),
        decidedAt,
        people: { create: peopleRows(people, days) },
        decisions: {
          create: decision
            ? [{ kind: 'ACCEPTED', decidedById: personId(decision.by), decidedAt: decidedAt ?? today }]
            : [],
        },
      },
    })
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
