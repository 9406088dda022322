import { CheckboxField } from '@/components/ui/form/checkbox-field'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'

/** What every sender writes to the author of a notice, and agrees to. */
export function MessageFields({ institution }: { institution?: string }) {
  return (
    <>
      <TextField
        name="institution"
        label="Institution que vous représentez"
        defaultValue={institution}
        maxLength={160}
        autoComplete="organization"
        required
      />
      <TextareaField name="text" label="Votre message" rows={9} maxLength={4000} required />
      <CheckboxField
        name="agrees"
        label="J’accepte que mon nom et mon adresse électronique soient transmis avec ce message, pour qu’on me réponde directement."
        required
      />
    </>
  )
}
