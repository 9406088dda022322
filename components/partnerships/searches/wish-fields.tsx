import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { ThemeOption } from '@/lib/collectivites/reference/queries'
import { themeSelectOptions } from '../theme-select-options'
import { ChoiceSelects } from './choice-selects'

type WishFieldsProps = { themes: ThemeOption[]; countries?: { value: string; label: string }[] }

/** What is looked for: the same for a collectivité and for an authority abroad. */
export function WishFields({ themes, countries }: WishFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="Titre"
        hint="Qui cherche quoi, en une ligne. Il sera public."
        maxLength={120}
        required
      />
      <TextareaField
        name="text"
        label="Ce que vous cherchez"
        hint="Présentez votre territoire, ce que vous voulez faire et ce que vous apportez. Ce texte sera public&nbsp;: n’y mettez ni nom ni adresse de personne."
        rows={9}
        maxLength={4000}
        required
      />
      <ChoiceSelects
        name="themes"
        legend="Thèmes (un au moins)"
        one="Thème"
        rows={3}
        options={themeSelectOptions(themes)}
      />
      {countries && (
        <ChoiceSelects
          name="countries"
          legend="Pays souhaités"
          hint="Facultatif. Aucun choix veut dire tous les pays."
          one="Pays"
          rows={6}
          options={countries}
        />
      )}
      <fieldset>
        <legend className="mb-2 font-semibold">Taille souhaitée du partenaire</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="wishedLeast"
            label="Habitants, au moins"
            hint="Facultatif."
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="wishedMost"
            label="Habitants, au plus"
            hint="Facultatif."
            inputMode="numeric"
            width="short"
          />
        </div>
      </fieldset>
    </>
  )
}
