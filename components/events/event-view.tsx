import { EventBadges } from '@/components/events/event-badges'
import { EventFacts } from '@/components/events/event-facts'
import { EventJsonLd } from '@/components/events/event-json-ld'
import { RegistrationBox } from '@/components/events/registration-box'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { DateText } from '@/components/ui/date-time'
import { FileLink } from '@/components/ui/file-link'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import { eventKinds } from '@/lib/events/labels'
import type { EventPage } from '@/lib/events/meeting/queries'
import { routes } from '@/lib/platform/routes'

/** One meeting: announcement before, recap after, at the same address. */
export function EventView({ event }: { event: EventPage }) {
  return (
    <>
      <EventJsonLd event={event} />
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Agenda', href: routes.agenda },
              { label: event.title },
            ]}
          />
        }
        kicker={eventKinds[event.kind]}
        title={event.title}
        lead={event.summary}
        meta={<EventBadges event={event} />}
      />
      <EventNotice event={event} />
      <div className={cx('grid gap-10', !event.isOver && 'lg:grid-cols-[1fr_22rem]')}>
        <div className="min-w-0 space-y-12">
          <EventFacts event={event} />
          {event.recap && (
            <section aria-labelledby="compte-rendu">
              <SectionHeading id="compte-rendu" title="Compte rendu" />
              <Prose source={event.recap} headingLevel={3} />
            </section>
          )}
          {(event.programme || event.days.some(({ label }) => label)) && (
            <section aria-labelledby="programme">
              <SectionHeading id="programme" title="Programme" />
              <ProgrammeDays days={event.days} />
              {event.programme && <Prose source={event.programme} headingLevel={3} />}
            </section>
          )}
          {event.documents.length > 0 && (
            <section aria-labelledby="documents">
              <SectionHeading id="documents" title="Documents" />
              <ul>
                {event.documents.map((document) => (
                  <li key={document.url}>
                    <FileLink
                      href={document.url}
                      title={document.title}
                      format={formatOf(document.mediaType)}
                      bytes={document.byteSize}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {event.source && <SourceLink source={event.source} />}
        </div>
        {!event.isOver && (
          <div data-print="hide" className="space-y-5">
            <RegistrationBox event={event} />
            {event.hasCalendar && (
              <ButtonLink href={routes.eventCalendar(event.slug)} variant="secondary">
                Ajouter à mon calendrier
              </ButtonLink>
            )}
          </div>
        )}
      </div>
    </>
  )
}

function EventNotice({ event }: { event: EventPage }) {
  const notices = [
    event.status === 'CANCELLED' && {
      tone: 'danger' as const,
      title: 'Cette rencontre est annulée',
      text: 'Elle n’aura pas lieu aux dates indiquées.',
    },
    event.status === 'POSTPONED' && {
      tone: 'warning' as const,
      title: 'Cette rencontre est reportée',
      text: 'Les dates indiquées ne tiennent plus\u00a0; la nouvelle date sera annoncée ici.',
    },
    event.isDemo && {
      tone: 'info' as const,
      title: 'Exemple fictif',
      text: 'Cette rencontre a été inventée pour la démonstration du portail.',
    },
  ].filter((notice) => notice !== false)
  if (notices.length === 0) return null
  return (
    <div className="mb-10 space-y-4">
      {notices.map(({ tone, title, text }) => (
        <Alert key={title} tone={tone} title={title}>
          <p>{text}</p>
        </Alert>
      ))}
    </div>
  )
}

function ProgrammeDays({ days }: { days: EventPage['days'] }) {
  const told = days.filter(({ label }) => label)
  if (told.length === 0) return null
  return (
    <ul className="mb-6 space-y-2">
      {told.map(({ date, label }) => (
        <li key={date}>
          <span className="font-semibold">
            <DateText date={date} weekday />
          </span>{' '}
          – {label}
        </li>
      ))}
    </ul>
  )
}

function formatOf(mediaType: string | null): string {
  if (mediaType === null) return 'lien'
  return mediaType === 'text/html' ? 'page web' : (mediaType.split(/[/.+]/).at(-1) ?? 'document')
}
