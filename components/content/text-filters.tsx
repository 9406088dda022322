import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import type { Chosen, FilterOptions } from '@/lib/content/filters/queries'
import { publicationKindOrder, publicationKindsPlural } from '@/lib/content/labels'

type TextFiltersProps = {
  /** Address of the list. */
  path: string
  label: string
  chosen: Chosen
  options: FilterOptions
  /** Publications have kinds, news have groups first. */
  withKinds?: boolean
}

/** Choice of country, theme, group and year; only values that find something are offered. */
export function TextFilters({ path, label, chosen, options, withKinds = false }: TextFiltersProps) {
  return (
    <FilterForm action={path} label={label} clearHref={Object.keys(chosen).length > 0 ? path : null}>
      {withKinds && (
        <SelectField
          name="type"
          label="Type"
          emptyLabel="Tous"
          options={publicationKindOrder.map((kind) => ({
            value: kind.toLowerCase(),
            label: publicationKindsPlural[kind],
          }))}
          defaultValue={chosen.type?.value}
        />
      )}
      <SelectField
        name="pays"
        label="Pays"
        emptyLabel="Tous"
        options={options.countries}
        defaultValue={chosen.pays?.value}
      />
      <SelectField
        name="theme"
        label="Thème"
        emptyLabel="Tous"
        options={options.themes}
        defaultValue={chosen.theme?.value}
      />
      <SelectField
        name="groupe"
        label="Groupe"
        emptyLabel="Tous"
        options={options.groups}
        defaultValue={chosen.groupe?.value}
      />
      <SelectField
        name="annee"
        label="Année"
        emptyLabel="Toutes"
        options={options.years.map((year) => ({ value: year, label: year }))}
        defaultValue={chosen.annee?.value}
      />
    </FilterForm>
  )
}
