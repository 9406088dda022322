'use client' // Reads the form context to keep what was chosen.
import { cx } from '@/components/ui/cx'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'
import { lastText } from './last-text'

export type SelectOption = { value: string; label: string }
export type SelectGroup = { label: string; options: SelectOption[] }

type SelectFieldProps = FieldProps & {
  options: (SelectOption | SelectGroup)[]
  /** First, empty choice; `null` for none. */
  emptyLabel?: string | null
  defaultValue?: string | undefined
  width?: 'full' | 'medium'
  autoComplete?: string
}

/** One choice in a native list. */
export function SelectField({
  name,
  label,
  hint,
  required,
  options,
  emptyLabel = 'Choisir…',
  defaultValue = '',
  width = 'full',
  autoComplete,
}: SelectFieldProps) {
  const { id, error, sent } = useField(name)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <select
        id={id}
        name={name}
        required={required}
        defaultValue={lastText(sent, defaultValue)}
        autoComplete={autoComplete}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={cx('control', width === 'medium' && 'max-w-sm')}
      >
        {emptyLabel !== null && <option value="">{emptyLabel}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <option key={inner.value} value={inner.value}>
                  {inner.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
    </FieldFrame>
  )
}
