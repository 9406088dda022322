'use client' // Reads the form context to keep what was typed.
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'
import { lastText } from './last-text'

type TextareaFieldProps = FieldProps & {
  defaultValue?: string | undefined
  rows?: number
  /** Said in the hint; the server checks it, so that a long paste is refused with a message, never cut. */
  maxLength?: number
}

const number = new Intl.NumberFormat('fr-FR')

/** Several lines of text. */
export function TextareaField({
  name,
  label,
  hint,
  required,
  defaultValue = '',
  rows = 5,
  maxLength,
}: TextareaFieldProps) {
  const { id, error, sent } = useField(name)
  const limit = maxLength ? `${number.format(maxLength)} caractères au plus.` : ''
  const help =
    hint && limit ? (
      <>
        {hint} {limit}
      </>
    ) : (
      hint || limit
    )
  return (
    <FieldFrame id={id} label={label} hint={help} error={error} required={required}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required={required}
        defaultValue={lastText(sent, defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, error)}
        className="control resize-y"
      />
    </FieldFrame>
  )
}
