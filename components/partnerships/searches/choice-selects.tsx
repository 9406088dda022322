import { SelectField, type SelectGroup, type SelectOption } from '@/components/ui/form/select-field'

type ChoiceSelectsProps = {
  /** Name of the list: rows are sent as `themes.0`, `themes.1`… */
  name: string
  legend: string
  hint?: string
  /** « Thème 1 », « Thème 2 »… */
  one: string
  rows: number
  options: (SelectOption | SelectGroup)[]
}

/** A list of choices as a row of selects. */
export function ChoiceSelects({ name, legend, hint, one, rows, options }: ChoiceSelectsProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {hint && <p className="mt-1 text-fine text-muted">{hint}</p>}
      <div className="mt-2 grid gap-4 sm:grid-cols-3">
        {Array.from({ length: rows }, (_, i) => `${name}.${i}`).map((row, i) => (
          <SelectField
            key={row}
            name={row}
            label={<span className="font-normal text-fine">{`${one}\u00a0${i + 1}`}</span>}
            options={options}
            emptyLabel="Aucun"
          />
        ))}
      </div>
    </fieldset>
  )
}
