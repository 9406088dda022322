import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { HostRole } from '@/lib/platform/prisma-client/enums'
import { routes } from '@/lib/platform/routes'
import { visible } from '../policy'
import { cardSelect, type EventCard, eventCards } from '../queries'
import { calendarWhen } from '../rules'

type Option = { slug: string; name: string }

export type EventPage = EventCard & {
  url: string
  place: { venue: string | null; address: string | null; city: string | null; country: Option | null }
  hosts: { role: HostRole; name: string; slug: string | null }[]
  groups: Option[]
  countries: Option[]
  /** Days of a meeting that lasts several, with what each is about. */
  days: { date: string; label: string | null }[]
  programme: string | null
  recap: string | null
  attendance: string | null
  documents: { title: string; url: string; mediaType: string | null; byteSize: number | null }[]
  source: string | null
  /** One takes part by video too; the link itself goes to confirmed delegations only. */
  hasVideo: boolean
  /** Its days are known well enough for a calendar. */
  hasCalendar: boolean
}

const option = { select: { slug: true, name: true } } as const

/** One meeting, before and after; null when there is none this viewer may see. */
export async function eventPage(viewer: Viewer, slug: string, now = new Date()): Promise<EventPage | null> {
  const row = await db.event.findFirst({
    where: { AND: [{ slug }, visible(viewer)] },
    select: {
      ...cardSelect,
      venue: true,
      address: true,
      videoUrl: true,
      programme: true,
      recap: true,
      attendance: true,
      source: true,
      country: option,
      hosts: {
        select: { role: true, name: true, collectivite: { select: { slug: true } } },
        orderBy: [{ role: 'asc' }, { position: 'asc' }],
      },
      groups: { select: { group: option }, orderBy: { group: { searchKey: 'asc' } } },
      countries: { select: { country: option }, orderBy: { country: { searchKey: 'asc' } } },
      days: { select: { onDate: true, label: true }, orderBy: { onDate: 'asc' } },
      documents: {
        select: { title: true, url: true, mediaType: true, byteSize: true },
        orderBy: { title: 'asc' },
      },
    },
  })
  if (!row) return null
  const [card] = await eventCards([row], now)
  if (!card) return null
  const { venue, address, city, country, programme, recap, attendance, documents, source } = row
  return {
    ...card,
    url: `${config().appUrl}${routes.event(slug)}`,
    place: { venue, address, city, country },
    hosts: row.hosts.map(({ role, name, collectivite }) => ({
      role,
      name,
      slug: collectivite?.slug ?? null,
    })),
    groups: row.groups.map(({ group }) => group),
    countries: row.countries.map((about) => about.country),
    days: row.days.map(({ onDate, label }) => ({ date: onDate.toISOString().slice(0, 10), label })),
    programme,
    recap,
    attendance,
    documents,
    source,
    hasVideo: row.videoUrl !== null,
    hasCalendar: calendarWhen(card.dates) !== null,
  }
}
