import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { FieldAnchor } from './field-anchor'

/** What the partnership is about. */
export function SubjectStep({ content, proposedTitle }: Pick<StepPage, 'content' | 'proposedTitle'>) {
  return (
    <>
      <FieldAnchor name="title">
        <TextField
          name="title"
          label="Titre"
          hint="D’ordinaire, les noms des deux côtés&nbsp;: Angers – Bamako."
          required
          defaultValue={content.title || proposedTitle}
          autoComplete="off"
        />
      </FieldAnchor>
      <FieldAnchor name="subject">
        <TextareaField
          name="subject"
          label="Objet"
          hint="Ce que font les partenaires ensemble, en une ou deux phrases."
          required
          rows={4}
          maxLength={1000}
          defaultValue={content.subject}
        />
      </FieldAnchor>
      <FieldAnchor name="context">
        <TextareaField
          name="context"
          label="Contexte"
          hint="Histoire du lien, acteurs associés, étapes passées et à venir. Ce texte est public&nbsp;: n’y nommez pas de personne privée."
          rows={8}
          maxLength={10_000}
          defaultValue={content.context}
        />
      </FieldAnchor>
      <FieldAnchor name="source">
        <TextField
          name="source"
          type="url"
          label="Page de référence"
          hint="Une page publique sur ce partenariat, sur votre site par exemple."
          placeholder="https://"
          defaultValue={content.source}
          autoComplete="off"
        />
      </FieldAnchor>
    </>
  )
}
