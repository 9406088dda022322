'use client' // Reads the form context to keep what was typed.
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { cx } from '@/components/ui/cx'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'
import { lastText } from './last-text'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  /** Keyboard shown by phones; `numeric` for whole numbers, instead of `type="number"`. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'url' | 'email' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  defaultValue?: string | undefined
  maxLength?: number
  placeholder?: string
  readOnly?: boolean
  /** A width that tells the expected length. */
  width?: 'full' | 'medium' | 'short'
  /** Ids of suggestions: renders a native `datalist`. */
  suggestions?: string[]
}

const widths = { full: '', medium: 'max-w-sm', short: 'max-w-36' }

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  required,
  type = 'text',
  defaultValue = '',
  width = 'full',
  suggestions,
  ...rest
}: TextFieldProps) {
  const { id, error, sent } = useField(name)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        required={required}
        defaultValue={lastText(sent, defaultValue)}
        list={suggestions ? `${id}-liste` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={cx('control', widths[width])}
      />
      {suggestions && (
        <datalist id={`${id}-liste`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}
