import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import type { FilePage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'

type AbandonViewProps = { page: FilePage; action: FormAction; submissionKey: string }

/** Asks before a file is dropped. */
export function AbandonView({ page, action, submissionKey }: AbandonViewProps) {
  const { id, record, isRevision, state } = page
  const title = page.title || 'Nouveau partenariat'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: routes.myPartnerships },
              { label: title, href: routes.submission(id) },
              { label: 'Abandonner' },
            ]}
          />
        }
        title="Abandonner ce dossier&nbsp;?"
      />
      <div className="measure space-y-6">
        <Alert tone="warning" title={title}>
          <p>
            {state === 'SUBMITTED'
              ? 'Le dossier sera retiré de l’examen et clos. '
              : 'Le dossier sera clos\u00a0: il restera lisible, mais ne pourra plus être repris. '}
            {isRevision && record && 'La fiche publiée reste telle qu’elle est.'}
          </p>
        </Alert>
        <ActionForm
          action={action}
          submitLabel="Oui, abandonner le dossier"
          variant="danger"
          secondary={
            <ButtonLink href={routes.submission(id)} variant="secondary">
              Non, le garder
            </ButtonLink>
          }
        >
          <SubmissionKey value={submissionKey} />
        </ActionForm>
      </div>
    </>
  )
}
