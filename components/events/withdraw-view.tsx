import { MeetingSummary } from '@/components/events/meeting-summary'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import { people } from '@/lib/events/registrations/labels'
import type { RegistrationPage } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'

/** Asks once before a delegation is withdrawn. */
export function WithdrawView({ page, action }: { page: RegistrationPage; action: FormAction }) {
  const { reference, event, collectivite } = page
  const back = routes.registration(reference)
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Espace membre', href: routes.member },
              { label: 'Rencontres', href: routes.myAgenda },
              { label: `Inscription ${reference}`, href: back },
              { label: 'Retirer' },
            ]}
          />
        }
        title={'Retirer l’inscription\u00a0?'}
      />
      <div className="max-w-3xl space-y-8">
        <MeetingSummary event={event} />
        {page.canWithdraw ? (
          <>
            <p>
              Cette délégation ({collectivite}, {people(page.people.length)}) ne viendra pas et ses places
              seront rendues. Vous pourrez vous inscrire de nouveau tant que les inscriptions sont ouvertes et
              qu’il reste des places.
            </p>
            <ActionForm
              action={action}
              submitLabel="Retirer l’inscription"
              variant="danger"
              secondary={
                <ButtonLink href={back} variant="quiet">
                  La garder
                </ButtonLink>
              }
            />
          </>
        ) : (
          <Alert title="Cette inscription ne peut plus être retirée">
            <p>
              <a href={back}>Revenir à l’inscription</a>
            </p>
          </Alert>
        )}
      </div>
    </>
  )
}
