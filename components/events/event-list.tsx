import { EventBadges } from '@/components/events/event-badges'
import { EventDates } from '@/components/events/event-dates'
import { RegistrationLine } from '@/components/events/registration-line'
import { Card } from '@/components/ui/card'
import { eventKinds } from '@/lib/events/labels'
import type { EventCard } from '@/lib/events/queries'
import { routes } from '@/lib/platform/routes'

type EventListProps = { items: EventCard[]; headingLevel?: 2 | 3 | 4 }

/** Meetings as cards, in the order given. */
export function EventList({ items, headingLevel = 3 }: EventListProps) {
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {items.map((event) => (
        <li key={event.slug}>
          <Card
            title={event.title}
            href={routes.event(event.slug)}
            kicker={eventKinds[event.kind]}
            headingLevel={headingLevel}
            meta={<EventBadges event={event} />}
            footer={!event.isOver && <RegistrationLine state={event.registration} short />}
          >
            <p className="font-semibold">
              <EventDates dates={event.dates} />
              {(event.city || event.country) && (
                <span className="block font-normal text-muted">
                  {[event.city, event.country].filter(Boolean).join(', ')}
                </span>
              )}
            </p>
            <p className="text-muted">{event.summary}</p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
