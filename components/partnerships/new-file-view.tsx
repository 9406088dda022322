import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import type { NewFilePage } from '@/lib/partnerships/opening/queries'
import { stepOrder, stepTitles } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { ModelRecords } from './model-records'

type NewFileViewProps = { page: NewFilePage; action: FormAction; submissionKey: string }

/** Before a file is opened: for whom, and what will be asked. */
export function NewFileView({ page, action, submissionKey }: NewFileViewProps) {
  const { collectivites, model } = page
  const [only, ...others] = collectivites
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Mes partenariats', href: routes.myPartnerships }, { label: 'Nouveau' }]}
          />
        }
        title="Déclarer un partenariat"
        lead="Huit courtes étapes, une dizaine de minutes. Tout s’enregistre&nbsp;: vous pouvez vous arrêter et reprendre plus tard."
      />
      {!only && (
        <EmptyState
          title="Votre compte ne permet pas d’ouvrir un dossier"
          action={
            <ButtonLink href={routes.myPartnerships} variant="secondary">
              Revenir à mes partenariats
            </ButtonLink>
          }
        >
          Seuls les référents et les agents d’une collectivité déclarent ses partenariats. Écrivez à Cités
          Unies France pour mettre votre rattachement à jour.
        </EmptyState>
      )}
      {only && (
        <div className="grid max-w-4xl gap-12 sm:grid-cols-[1fr_16rem]">
          <ActionForm
            action={action}
            submitLabel={model ? 'Copier et commencer' : 'Commencer'}
            label="Ouvrir le dossier"
          >
            <SubmissionKey value={submissionKey} />
            {model && (
              <p>
                À partir de <strong>{model.title}</strong>&nbsp;: parties, nature, thèmes, objet et contexte
                sont repris, à relire et à compléter.{' '}
                <a href={routes.newSubmission}>Partir d’un dossier vide</a>
              </p>
            )}
            {others.length > 0 ? (
              <RadioGroup
                name="collectiviteId"
                label="Au nom de quelle collectivité&nbsp;?"
                required
                options={collectivites.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : (
              <p>
                Au nom de <strong>{only.name}</strong>
                <input type="hidden" name="collectiviteId" value={only.id} />
              </p>
            )}
          </ActionForm>
          <div>
            <h2 className="text-h4">Les étapes</h2>
            <ol className="mt-3 list-decimal space-y-1 pl-5 text-muted">
              {stepOrder.map((step) => (
                <li key={step}>{stepTitles[step]}</li>
              ))}
            </ol>
          </div>
        </div>
      )}
      {only && <ModelRecords page={page} />}
    </>
  )
}
