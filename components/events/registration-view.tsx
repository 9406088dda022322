import { DelegationTable } from '@/components/events/delegation-table'
import { MeetingSummary } from '@/components/events/meeting-summary'
import { RegistrationStatus } from '@/components/events/registration-status'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { people } from '@/lib/events/registrations/labels'
import type { RegistrationPage } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'

type ViewProps = {
  page: RegistrationPage
  /** What has just been done, when one comes from a form. */
  done: string | null
}

/** A delegation to a meeting: what was noted, where it stands, what one may still do. */
export function RegistrationView({ page, done }: ViewProps) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Espace membre', href: routes.member },
              { label: 'Rencontres', href: routes.myAgenda },
              { label: `Inscription ${page.reference}` },
            ]}
          />
        }
        kicker={`Inscription ${page.reference}`}
        title={page.event.title}
        meta={<RegistrationStatus status={page.status} />}
        actions={
          <>
            {page.hasCalendar && (
              <ButtonLink href={routes.registrationCalendar(page.reference)} variant="secondary">
                Ajouter à mon calendrier
              </ButtonLink>
            )}
            {page.canChange && (
              <ButtonLink href={routes.changeRegistration(page.reference)}>Modifier</ButtonLink>
            )}
            {page.canWithdraw && (
              <ButtonLink href={routes.withdrawRegistration(page.reference)} variant="danger">
                Retirer
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-10">
        <RegistrationNotice page={page} done={done} />
        <MeetingSummary event={page.event} />
        <section aria-labelledby="delegation">
          <SectionHeading
            id="delegation"
            title={`Délégation\u00a0: ${page.collectivite}`}
            lead={people(page.people.length)}
          />
          <DelegationTable people={page.people} withDays={page.event.days.length > 1} />
          <div className="mt-6">
            <DescriptionList
              items={[
                {
                  term: 'Message',
                  value: page.message && <span className="whitespace-pre-line">{page.message}</span>,
                },
                { term: 'Inscrite le', value: <DateTimeText value={page.registeredAt} /> },
              ]}
            />
          </div>
        </section>
      </div>
    </>
  )
}

function RegistrationNotice({ page, done }: ViewProps) {
  return (
    <div className="space-y-4 empty:hidden">
      {done && <Alert tone="success" role="status" title={done} />}
      {page.status === 'PENDING' && (
        <Alert title="Cette inscription attend la réponse de Cités Unies France">
          <p>Les places sont réservées en attendant. La réponse arrive par courriel.</p>
        </Alert>
      )}
      {page.videoUrl && (
        <Alert title="Lien de connexion">
          <p>
            <a href={page.videoUrl} className="break-words">
              {page.videoUrl}
            </a>
          </p>
        </Alert>
      )}
      {page.status === 'REFUSED' && (
        <Alert tone="danger" title="Cités Unies France n’a pas pu retenir cette inscription">
          {page.reason && <p className="whitespace-pre-line">{page.reason}</p>}
        </Alert>
      )}
      {page.status === 'WITHDRAWN' && (
        <Alert title="Cette inscription a été retirée">
          <p>
            Ses places sont rendues. <a href={routes.register(page.event.slug)}>S’inscrire de nouveau</a>
          </p>
        </Alert>
      )}
    </div>
  )
}
