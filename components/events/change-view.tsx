import { DelegationForm } from '@/components/events/delegation-form'
import { MeetingSummary } from '@/components/events/meeting-summary'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { ChangeForm } from '@/lib/events/registration-form/queries'
import { routes } from '@/lib/platform/routes'

type ChangeProps = { page: ChangeForm; submissionKey: string; action: FormAction }

/** The form of a delegation already registered. */
export function ChangeView({ page, submissionKey, action }: ChangeProps) {
  const { reference, event } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Espace membre', href: routes.member },
              { label: 'Rencontres', href: routes.myAgenda },
              { label: `Inscription ${reference}`, href: routes.registration(reference) },
              { label: 'Modifier' },
            ]}
          />
        }
        title="Modifier l’inscription"
      />
      <div className="space-y-10">
        <MeetingSummary event={event} />
        {page.canChange ? (
          <DelegationForm
            event={event}
            people={page.people}
            message={page.message}
            version={page.version}
            submissionKey={submissionKey}
            action={action}
            submitLabel="Enregistrer les changements"
            backHref={routes.registration(reference)}
          />
        ) : (
          <Alert title="Cette inscription ne peut plus être modifiée">
            <p>
              <a href={routes.registration(reference)}>Revenir à l’inscription</a>
            </p>
          </Alert>
        )}
      </div>
    </>
  )
}
