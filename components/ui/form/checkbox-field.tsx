'use client' // Reads the form context to keep what was ticked.
import { cx } from '@/components/ui/cx'
import { describedBy, FieldError, type FieldProps, RequiredMark } from './field-frame'
import { useField } from './form-context'
import { lastChoices } from './last-text'

type CheckboxFieldProps = FieldProps & { value?: string; defaultChecked?: boolean }

/** One box to tick, on its own. */
export function CheckboxField({
  name,
  label,
  hint,
  required,
  value = 'oui',
  defaultChecked = false,
}: CheckboxFieldProps) {
  const { id, error, sent } = useField(name)
  const ticked = lastChoices(sent, defaultChecked ? [value] : []).includes(value)
  return (
    <div className={cx(error && 'border-danger border-l-4 pl-4')}>
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          required={required}
          defaultChecked={ticked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="mt-0.5 size-6 shrink-0"
        />
        <span>
          {label}
          {required && <RequiredMark />}
        </span>
      </label>
      {hint && (
        <p id={`${id}-aide`} className="pl-9 text-fine text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  )
}
