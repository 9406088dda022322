'use client' // Reads the form context to show the error of the field.
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'

type FileFieldProps = FieldProps & {
  /** Endings and media types the file dialog offers, as in HTML: ".xlsx,.csv". A help, not a check. */
  accept?: string
}

/**
 * One file of the person's device. After a refusal a browser never fills it again without script: the file has to
 * be chosen once more, which the hint should not hide.
 */
export function FileField({ name, label, hint, required, accept }: FileFieldProps) {
  const { id, error } = useField(name)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className="control file:mr-4 file:min-h-9 file:cursor-pointer file:rounded-control file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand-ink"
      />
    </FieldFrame>
  )
}
