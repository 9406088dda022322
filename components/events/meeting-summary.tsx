import { EventDates } from '@/components/events/event-dates'
import { DescriptionList } from '@/components/ui/description-list'
import { eventModes } from '@/lib/events/labels'
import type { MeetingBrief } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'

/** A meeting in short, above a form or a registration. */
export function MeetingSummary({ event }: { event: MeetingBrief }) {
  return (
    <DescriptionList
      items={[
        { term: 'Rencontre', value: <a href={routes.event(event.slug)}>{event.title}</a> },
        { term: 'Dates', value: <EventDates dates={event.dates} /> },
        { term: 'Lieu', value: event.place },
        { term: 'Participation', value: eventModes[event.mode] },
      ]}
    />
  )
}
