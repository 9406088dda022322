import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import type { ArticleDraft } from '@/lib/content/editing/queries'
import type { SubjectOptions } from '@/lib/content/subjects/queries'
import { ArticleFields } from './article-fields'
import { SubjectSelects } from './subject-selects'

type EditFormProps = {
  action: FormAction
  options: SubjectOptions
  draft?: ArticleDraft
  /** What makes a sending safe: the key of a new item, or the version an existing one was read at. */
  guard: { name: 'submissionKey' | 'seenAt'; value: string }
  submitLabel: string
  /** Offers to publish what was just written, so that nobody publishes the version before it by mistake. */
  canPublish?: boolean
}

/** Everything staff writes of a news item. */
export function EditForm({ action, options, draft, guard, submitLabel, canPublish = false }: EditFormProps) {
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      label="Texte de l’actualité"
      secondary={
        canPublish && (
          <SubmitButton variant="secondary" name="suite" value="publier">
            Enregistrer et publier
          </SubmitButton>
        )
      }
    >
      <input type="hidden" name={guard.name} value={guard.value} />
      <ArticleFields {...draft} />
      <SubjectSelects
        name="countries"
        legend="Pays concernés"
        one="Pays"
        options={options.countries}
        chosen={draft?.countries ?? []}
      />
      <SubjectSelects
        name="groups"
        legend="Groupes"
        one="Groupe"
        options={options.groups}
        chosen={draft?.groups ?? []}
      />
      <SubjectSelects
        name="themes"
        legend="Thèmes"
        one="Thème"
        options={options.themes}
        chosen={draft?.themes ?? []}
      />
      <TextField
        name="source"
        label="Adresse de la source"
        hint="Facultatif. La page d’où vient l’information."
        type="url"
        defaultValue={draft?.source}
        maxLength={500}
      />
    </ActionForm>
  )
}
