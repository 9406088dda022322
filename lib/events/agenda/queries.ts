import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { countryBySlug } from '@/lib/collectivites/queries'
import { groupBySlug } from '@/lib/groups/queries'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { visible } from '../policy'
import { cardSelect, type EventCard, eventCards, inCountries } from '../queries'
import { AgendaFilters } from './schema'

const PAGE_SIZE = 12

/** Parameters of an address, as a page receives them. */
export type Parameters = Record<string, string | string[] | undefined>

type Option = { slug: string; name: string }

export type AgendaPage = {
  filters: AgendaFilters
  /** Names of the country and group asked for; null when none is, or when it does not exist. */
  asked: { country: string | null; group: string | null }
  options: { countries: Option[]; groups: Option[]; years: number[] }
  /** How many meetings these filters find in each view. */
  counts: { upcoming: number; past: number }
  list: Page<EventCard>
}

/** The agenda: what is to come or what is past, filtered. */
export async function agendaPage(
  viewer: Viewer,
  parameters: Parameters,
  now = new Date(),
): Promise<AgendaPage> {
  const filters = AgendaFilters.parse(parameters)
  const isPast = filters.vue === 'passes'
  const [years, places, country, group] = await Promise.all([
    pastYears(now),
    optionsOf(viewer),
    filters.pays ? countryBySlug(filters.pays) : null,
    filters.groupe ? groupBySlug(filters.groupe) : null,
  ])
  const [upcoming, past] = await Promise.all([
    whereOf(viewer, { ...filters, annee: undefined }, false, now),
    whereOf(viewer, filters, true, now),
  ])
  const [upcomingCount, pastCount] = await Promise.all([
    db.event.count({ where: upcoming }),
    db.event.count({ where: past }),
  ])
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    async () => (isPast ? pastCount : upcomingCount),
    async (range) => {
      const rows = await db.event.findMany({
        where: isPast ? past : upcoming,
        orderBy: [{ startsAt: isPast ? 'desc' : 'asc' }, { id: 'asc' }],
        select: cardSelect,
        ...range,
      })
      return eventCards(rows, now)
    },
  )
  return {
    filters,
    asked: { country: country?.name ?? null, group: group?.name ?? null },
    options: { ...places, years },
    counts: { upcoming: upcomingCount, past: pastCount },
    list,
  }
}

/** Meetings a set of filters finds, to come or past. */
export async function whereOf(
  viewer: Viewer,
  { type, mode, pays, groupe, annee }: AgendaFilters,
  isPast: boolean,
  now: Date,
): Promise<Prisma.EventWhereInput> {
  const parts: Prisma.EventWhereInput[] = [visible(viewer), { endsAt: isPast ? { lte: now } : { gt: now } }]
  if (type) parts.push({ kind: type })
  if (mode) parts.push({ mode })
  if (groupe) parts.push({ groups: { some: { group: { slug: groupe } } } })
  if (pays) {
    const country = await countryBySlug(pays)
    parts.push({ OR: inCountries(country ? [country.code] : []) })
  }
  if (annee) parts.push({ id: { in: await startedIn(annee) } })
  return { AND: parts }
}

/** Ids of the meetings that began in a year, on the clock of their place; the bounds let the index serve. */
async function startedIn(year: number): Promise<string[]> {
  const [from, to] = [new Date(Date.UTC(year, 0, 0)), new Date(Date.UTC(year + 1, 0, 2))]
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from event
    where status in ('DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED') and starts_at between ${from} and ${to}
      and extract(year from starts_at at time zone time_zone) = ${year}`
  return rows.map(({ id }) => id)
}

async function pastYears(now: Date): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    select distinct extract(year from starts_at at time zone time_zone)::int as year from event
    where status in ('PUBLISHED', 'POSTPONED', 'CANCELLED') and ends_at <= ${now} order by year desc`
  return rows.map(({ year }) => year)
}

/** Only countries and groups that have a meeting to show. */
async function optionsOf(viewer: Viewer): Promise<{ countries: Option[]; groups: Option[] }> {
  const event = visible(viewer)
  const [countries, groups] = await Promise.all([
    db.country.findMany({
      where: { OR: [{ events: { some: { event } } }, { eventPlaces: { some: event } }] },
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    }),
    db.group.findMany({
      where: { events: { some: { event } } },
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    }),
  ])
  return { countries, groups }
}
