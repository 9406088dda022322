import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'

type ArticleFieldsProps = { title?: string; placeLine?: string; teaser?: string; body?: string }

/** What makes a news item, for the member who proposes it and for staff. */
export function ArticleFields({ title, placeLine, teaser, body }: ArticleFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="Titre"
        hint="Court et parlant&nbsp;: qui, quoi, où."
        defaultValue={title}
        maxLength={200}
        required
      />
      <TextField
        name="placeLine"
        label="Lieu"
        hint="Facultatif. Par exemple&nbsp;: à Poitiers, en visioconférence."
        defaultValue={placeLine}
        maxLength={120}
        width="medium"
      />
      <TextareaField
        name="teaser"
        label="Résumé"
        hint="Une ou deux phrases, montrées dans les listes."
        defaultValue={teaser}
        maxLength={280}
        rows={3}
        required
      />
      <TextareaField
        name="body"
        label="Texte"
        hint={
          <>
            Laissez une ligne vide entre deux paragraphes. Pour un titre, commencez la ligne par ##&nbsp;;
            pour une liste, par un tiret&nbsp;; pour un lien, écrivez [les mots](https://adresse).
          </>
        }
        defaultValue={body}
        maxLength={20_000}
        rows={14}
        required
      />
    </>
  )
}
