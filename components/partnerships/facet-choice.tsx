import type { FacetKey } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'

export type Facet = RegisterPage['facets'][number]
export type FacetValue = Facet['values'][number]

const number = new Intl.NumberFormat('fr-FR')

/** One value of a facet: a box, its words, and how many records it would leave. */
export function FacetChoice({ name, value }: { name: FacetKey; value: FacetValue }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-2.5 rounded-control py-2.5 text-fine hover:bg-band lg:min-h-9 lg:py-1.5">
      <input
        type="checkbox"
        name={name}
        value={value.value}
        defaultChecked={value.isSelected}
        className="size-5 shrink-0"
      />
      <span className={value.isSelected ? 'min-w-0 grow font-semibold' : 'min-w-0 grow'}>{value.label}</span>
      <span className="text-muted tabular-nums">{number.format(value.count)}</span>
    </label>
  )
}
