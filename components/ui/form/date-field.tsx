'use client' // Reads the form context to keep what was typed.
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'
import { lastText } from './last-text'

type DateFieldProps = FieldProps & {
  /** AAAA-MM-JJ, as the browser sends it. */
  defaultValue?: string | undefined
  min?: string
  max?: string
  autoComplete?: 'bday' | 'off'
}

/** A calendar day, with the browser's own date control. */
export function DateField({
  name,
  label,
  hint = 'Format attendu\u00a0: JJ/MM/AAAA',
  required,
  defaultValue = '',
  ...rest
}: DateFieldProps) {
  const { id, error, sent } = useField(name)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input
        {...rest}
        id={id}
        name={name}
        type="date"
        required={required}
        defaultValue={lastText(sent, defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className="control max-w-52"
      />
    </FieldFrame>
  )
}
