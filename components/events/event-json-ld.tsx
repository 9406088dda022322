import { JsonLd } from '@/components/ui/json-ld'
import type { EventPage } from '@/lib/events/meeting/queries'

const statuses = {
  DRAFT: undefined,
  PUBLISHED: 'https://schema.org/EventScheduled',
  POSTPONED: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
}

const modes = {
  PRESENTIEL: 'https://schema.org/OfflineEventAttendanceMode',
  VISIO: 'https://schema.org/OnlineEventAttendanceMode',
  HYBRIDE: 'https://schema.org/MixedEventAttendanceMode',
  UNKNOWN: undefined,
}

/** A meeting for search engines; only when its days are known, and never for an invented one. */
export function EventJsonLd({ event }: { event: EventPage }) {
  if (!event.hasCalendar || event.isDemo || event.status === 'DRAFT') return null
  const { startsAt, endsAt, precision, start, end } = event.dates
  const { venue, address, city, country } = event.place
  const hasPlace = venue || address || city
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: event.title,
        description: event.summary,
        url: event.url,
        startDate: precision === 'time' ? startsAt.toISOString() : start,
        endDate: precision === 'time' ? endsAt.toISOString() : (end ?? start),
        eventStatus: statuses[event.status],
        eventAttendanceMode: modes[event.mode],
        location: hasPlace
          ? {
              '@type': 'Place',
              name: venue ?? city ?? undefined,
              address: {
                '@type': 'PostalAddress',
                streetAddress: address ?? undefined,
                addressLocality: city ?? undefined,
                addressCountry: country?.name,
              },
            }
          : undefined,
        organizer: event.hosts.map(({ name }) => ({ '@type': 'Organization', name })),
      }}
    />
  )
}
