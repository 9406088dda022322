import { Fragment, type ReactNode } from 'react'
import { EventDates } from '@/components/events/event-dates'
import { DateTimeText } from '@/components/ui/date-time'
import { type Description, DescriptionList } from '@/components/ui/description-list'
import { eventModes, hostRoles } from '@/lib/events/labels'
import type { EventPage } from '@/lib/events/meeting/queries'
import { routes } from '@/lib/platform/routes'

/** When, where, how, with whom. */
export function EventFacts({ event }: { event: EventPage }) {
  const { dates, hosts, groups, countries } = event
  const spansDays = dates.precision === 'time' && dates.end !== null
  const items: Description[] = [
    {
      term: 'Dates',
      value: (
        <>
          <EventDates dates={dates} />
          {spansDays && (
            <span className="block text-muted">
              <DateTimeText value={dates.startsAt} end={dates.endsAt} zone={dates.zone} />
            </span>
          )}
        </>
      ),
    },
    { term: 'Lieu', value: placeOf(event) },
    { term: 'Participation', value: eventModes[event.mode] },
    ...(['HOST', 'CO_ORGANISER'] as const).map((role) => ({
      term: hostRoles[role],
      value: linked(
        hosts
          .filter((host) => host.role === role)
          .map(({ name, slug }) => ({ name, href: slug && routes.collectivite(slug) })),
      ),
    })),
    {
      term: groups.length > 1 ? 'Groupes' : 'Groupe',
      value: linked(groups.map(({ slug, name }) => ({ name, href: routes.group(slug) }))),
    },
    {
      term: 'Pays',
      value: linked(countries.map(({ slug, name }) => ({ name, href: routes.country(slug) }))),
    },
    { term: 'Participants', value: event.attendance },
  ]
  return <DescriptionList items={items} />
}

function placeOf({ place }: EventPage): ReactNode {
  const { venue, address, city, country } = place
  const lines = [venue, address, [city, country?.name].filter(Boolean).join(', ')].filter(Boolean)
  if (lines.length === 0) return null
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}

function linked(items: { name: string; href: string | null }[]): ReactNode {
  if (items.length === 0) return null
  return items.map(({ name, href }, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      {href ? <a href={href}>{name}</a> : name}
    </Fragment>
  ))
}
