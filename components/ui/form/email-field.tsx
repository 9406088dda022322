import { TextField, type TextFieldProps } from './text-field'

/** An e-mail address, with the right phone keyboard and autofill. */
export function EmailField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return (
    <TextField
      autoComplete="email"
      hint="Format attendu&nbsp;: nom@domaine.fr"
      maxLength={254}
      width="medium"
      {...props}
      type="email"
      inputMode="email"
    />
  )
}
