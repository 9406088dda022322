import type { Prisma } from '@/lib/platform/prisma-client/client'
import { agendaFiles, type DemoEventEntry, type EventEntry } from '../agenda-files'
import { boundsOf, scheduleOf } from '../event-dates'
import { idsBySlug } from './ids-by-slug'

/** Loads the agenda, real and invented; countries, groups and collectivités must be there. */
export async function loadEvents(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const { events, relative } = agendaFiles.events()
  const saved = await db.event.createManyAndReturn({
    data: [...events.map(realRow), ...relative.map((entry) => demoRow(entry, today))],
    select: { id: true, slug: true },
  })
  const idOf = idsBySlug('events.yaml', saved)
  await linkEvents(
    db,
    [...events, ...relative].map((entry) => ({ ...entry, eventId: idOf(entry.slug) })),
  )
  await db.eventDay.createMany({
    data: relative.flatMap((entry) =>
      scheduleOf(entry, today).dates.map((date, index) => ({
        eventId: idOf(entry.slug),
        onDate: new Date(date),
        label: entry.dayLabels[index] ?? null,
      })),
    ),
  })
  return saved.length
}

function realRow(entry: EventEntry): Prisma.EventCreateManyInput {
  const { attendance, recap, source } = entry
  return { ...commonRow(entry), ...boundsOf(entry), attendance, recap, source }
}

function demoRow(entry: DemoEventEntry, today: Date): Prisma.EventCreateManyInput {
  const { audience, videoUrl, registration } = entry
  const { capacity, maxPerDelegation, requiresApproval } = registration
  const { dates, ...instants } = scheduleOf(entry, today)
  const places = { capacity, maxPerDelegation, requiresApproval }
  return { ...commonRow(entry), ...instants, ...places, precision: 'TIME', audience, videoUrl, isDemo: true }
}

function commonRow(entry: EventEntry | DemoEventEntry) {
  const { slug, kind, mode, title, summary, venue, city, countryCode, timeZone, programme } = entry
  const place = { venue, city, countryCode, timeZone }
  return { slug, kind, mode, title, summary, ...place, programme, status: 'PUBLISHED' as const }
}

type Linked = Pick<EventEntry, 'countries' | 'groups' | 'hosts'> & { eventId: string }

async function linkEvents(db: Prisma.TransactionClient, events: Linked[]): Promise<void> {
  const select = { id: true, slug: true }
  const groupId = idsBySlug('events.yaml', await db.group.findMany({ select }))
  const collectiviteId = idsBySlug('events.yaml', await db.collectivite.findMany({ select }))
  await db.eventCountry.createMany({
    data: events.flatMap(({ eventId, countries }) =>
      countries.map((countryCode) => ({ eventId, countryCode })),
    ),
  })
  await db.eventGroup.createMany({
    data: events.flatMap(({ eventId, groups }) =>
      groups.map((slug) => ({ eventId, groupId: groupId(slug) })),
    ),
  })
  await db.eventHost.createMany({
    data: events.flatMap(({ eventId, hosts }) =>
      hosts.map(({ role, name, collectivite }, position) => ({
        eventId,
        role,
        name,
        position,
        collectiviteId: collectivite && collectiviteId(collectivite),
      })),
    ),
  })
}
