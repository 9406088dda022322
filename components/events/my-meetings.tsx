import { EventBadges } from '@/components/events/event-badges'
import { EventDates } from '@/components/events/event-dates'
import { RegistrationLine } from '@/components/events/registration-line'
import { RegistrationStatus } from '@/components/events/registration-status'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { MyAgendaPage } from '@/lib/events/member-agenda/queries'
import { people } from '@/lib/events/registrations/labels'
import { routes } from '@/lib/platform/routes'

type Meetings = NonNullable<MyAgendaPage['meetings']>['items']

/** Meetings to come, each with what one's collectivités registered. */
export function MyMeetings({ meetings }: { meetings: Meetings }) {
  if (meetings.length === 0) {
    return (
      <EmptyState title="Aucune rencontre à venir">
        Les prochaines dates sont annoncées ici dès qu’elles sont fixées.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line border-line border-y">
      {meetings.map((event) => (
        <li key={event.slug} className="grid gap-x-8 gap-y-4 py-6 lg:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <h2 className="text-h3">
              <a href={routes.event(event.slug)}>{event.title}</a>
            </h2>
            <p className="mt-1.5 font-semibold">
              <EventDates dates={event.dates} />
              {event.city && <span className="font-normal text-muted">, {event.city}</span>}
            </p>
            <div className="mt-2 flex flex-wrap gap-2">
              <EventBadges event={event} />
            </div>
            <p className="mt-2 text-muted">
              <RegistrationLine state={event.registration} />
            </p>
            {event.mine.length > 0 && (
              <ul className="mt-3 space-y-1.5">
                {event.mine.map((registration) => (
                  <li key={registration.reference} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <RegistrationStatus status={registration.status} />
                    <a href={routes.registration(registration.reference)}>
                      {registration.collectivite}, {people(registration.people)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
          {event.registration.kind === 'open' && (
            <div className="self-center">
              <ButtonLink
                href={routes.register(event.slug)}
                variant={event.mine.length > 0 ? 'secondary' : 'primary'}
              >
                {event.mine.length > 0 ? 'Inscriptions' : 'Inscrire une délégation'}
              </ButtonLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
