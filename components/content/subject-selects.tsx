import { SelectField, type SelectGroup, type SelectOption } from '@/components/ui/form/select-field'

type SubjectSelectsProps = {
  /** Name of the list: rows are sent as `countries.0`, `countries.1`… */
  name: string
  legend: string
  /** « Pays 1 », « Pays 2 »… */
  one: string
  options: (SelectOption | SelectGroup)[]
  chosen?: string[]
}

const MOST_ROWS = 15

/** A list of choices as a row of selects: one or two are always free, more appear once saved. */
export function SubjectSelects({ name, legend, one, options, chosen = [] }: SubjectSelectsProps) {
  const rows = Math.min(MOST_ROWS, Math.max(3, chosen.length + 2))
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className="grid gap-4 sm:grid-cols-3">
        {Array.from({ length: rows }, (_, i) => `${name}.${i}`).map((row, i) => (
          <SelectField
            key={row}
            name={row}
            label={<span className="font-normal text-fine">{`${one}\u00a0${i + 1}`}</span>}
            options={options}
            emptyLabel="Aucun"
            defaultValue={chosen[i]}
          />
        ))}
      </div>
    </fieldset>
  )
}
