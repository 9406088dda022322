import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import type { QuestionPage } from '@/lib/partnerships/census-forms/queries'
import { questionKindOrder, questionKinds } from '@/lib/partnerships/censuses/labels'
import { routes } from '@/lib/platform/routes'

type QuestionFormViewProps = { page: QuestionPage; isNew: boolean; action: FormAction }

/** One question of a draft. */
export function QuestionFormView({ page, isNew, action }: QuestionFormViewProps) {
  const { census, question } = page
  const title = isNew ? 'Nouvelle question' : 'Modifier la question'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: census.title, href: routes.staffCensus(census.id) },
              { label: title },
            ]}
          />
        }
        title={title}
      />
      <div className="max-w-3xl">
        <ActionForm
          action={action}
          submitLabel="Enregistrer la question"
          label={title}
          secondary={
            <ButtonLink href={routes.staffCensus(census.id)} variant="quiet">
              Revenir sans enregistrer
            </ButtonLink>
          }
        >
          {isNew && <SubmissionKey value={page.submissionKey} />}
          <TextField name="label" label="Question" defaultValue={question?.label} maxLength={300} required />
          <TextField
            name="hint"
            label="Aide"
            hint="Facultatif, en petit sous la question."
            defaultValue={question?.hint ?? ''}
            maxLength={300}
          />
          <SelectField
            name="kind"
            label="Forme de la réponse"
            options={questionKindOrder.map((kind) => ({ value: kind, label: questionKinds[kind] }))}
            defaultValue={question?.kind ?? 'TEXT'}
            emptyLabel={null}
            width="medium"
          />
          <TextareaField
            name="options"
            label="Réponses proposées"
            hint="Pour un choix seulement&nbsp;: une réponse par ligne, deux au moins."
            defaultValue={question?.options.join('\n')}
            rows={6}
          />
          <CheckboxField
            name="isRequired"
            label="Réponse obligatoire"
            defaultChecked={question?.isRequired ?? false}
          />
        </ActionForm>
      </div>
    </>
  )
}
