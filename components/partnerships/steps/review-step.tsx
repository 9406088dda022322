import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { stepTitles } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { AnswerSections } from '../answer-sections'
import { DuplicateWarning } from './duplicate-warning'

type ReviewStepProps = { page: StepPage; submit: FormAction; submissionKey: string }

/** The whole file, what it still lacks, and the button that hands it in. */
export function ReviewStep({ page, submit, submissionKey }: ReviewStepProps) {
  const { id, revision, faults, sections, duplicates } = page
  return (
    <div className="space-y-8">
      {faults.length > 0 && (
        <Alert
          tone="warning"
          title={
            faults.length > 1
              ? `${faults.length} réponses à revoir avant de déposer`
              : 'Une réponse à revoir avant de déposer'
          }
        >
          <ul className="list-disc space-y-2 pl-5">
            {faults.map(({ step, field, message }) => (
              <li key={field}>
                <a href={`${routes.submissionStep(id, step)}#champ-${field}`} className="py-1">
                  {stepTitles[step]}&nbsp;: {message}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DuplicateWarning duplicates={duplicates} />
      <AnswerSections
        sections={sections}
        fileHref={(fileId) => routes.submissionDocument(id, fileId)}
        action={(step) => (
          <a href={routes.submissionStep(id, step)}>
            Modifier<span className="sr-only">&nbsp;: {stepTitles[step]}</span>
          </a>
        )}
      />
      <div className="space-y-4 border-line border-t pt-6">
        {faults.length === 0 ? (
          <>
            <p className="text-muted">
              Une fois déposé, le dossier est relu par Cités Unies France avant d’être publié. Vous recevrez
              un courriel à chaque étape.
            </p>
            <ActionForm
              action={submit}
              submitLabel="Déposer le dossier"
              secondary={
                <ButtonLink href={routes.myPartnerships} variant="quiet">
                  Plus tard
                </ButtonLink>
              }
            >
              <SubmissionKey value={submissionKey} />
              <HiddenField name="revision" value={revision} />
            </ActionForm>
          </>
        ) : (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="text-muted">
              Le dossier est enregistré. Complétez-le pour pouvoir le déposer.
            </span>
            <ButtonLink href={routes.myPartnerships} variant="secondary" size="small">
              Quitter
            </ButtonLink>
          </p>
        )}
      </div>
    </div>
  )
}
