'use client' // Reads the form context to keep what was ticked.
import { cx } from '@/components/ui/cx'
import { describedBy, FieldError, type FieldProps, RequiredMark } from './field-frame'
import { useField } from './form-context'
import { lastChoices } from './last-text'

export type Choice = { value: string; label: string; hint?: string; disabled?: boolean }

export type ChoiceGroupProps = FieldProps & {
  type: 'radio' | 'checkbox'
  options: Choice[]
  defaultValues: readonly string[]
  columns?: 1 | 2 | 3
}

const grids = {
  1: 'grid gap-1',
  2: 'grid gap-1 sm:grid-cols-2',
  3: 'grid gap-1 sm:grid-cols-2 lg:grid-cols-3',
}

/** A fieldset of radio buttons or boxes; used through RadioGroup and CheckboxGroup. */
export function ChoiceGroup({
  type,
  name,
  label,
  hint,
  required,
  options,
  defaultValues,
  columns = 1,
}: ChoiceGroupProps) {
  const { id, error, sent } = useField(name)
  const ticked = lastChoices(sent, defaultValues)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, hint, error)}
      className={cx('space-y-1.5', error && 'border-danger border-l-4 pl-4')}
    >
      <legend className="font-semibold">
        {label}
        {required && <RequiredMark />}
      </legend>
      {hint && (
        <p id={`${id}-aide`} className="text-fine text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={grids[columns]}>
        {options.map((option) => {
          const isTicked = ticked.includes(option.value)
          return (
            <label
              key={option.value}
              className="flex min-h-11 cursor-pointer items-start gap-3 rounded-control py-2 pr-2 has-disabled:cursor-not-allowed has-disabled:text-muted"
            >
              <input
                type={type}
                name={name}
                value={option.value}
                disabled={option.disabled}
                required={type === 'radio' ? required : undefined}
                defaultChecked={isTicked}
                className="mt-0.5 size-6 shrink-0"
              />
              <span>
                {option.label}
                {option.hint && <span className="block text-fine text-muted">{option.hint}</span>}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
