import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import type { Choice, StatisticsPage } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

const number = new Intl.NumberFormat('fr-FR')

/** What the figures are about: a country, a région, a theme, a status; other filters of the address are kept. */
export function StatisticsFilters({ page }: { page: StatisticsPage }) {
  const { filters, choices, isFiltered } = page
  return (
    <FilterForm
      action={routes.statistics}
      label="Choisir ce que les chiffres comptent"
      submitLabel="Compter"
      clearHref={isFiltered ? routes.statistics : null}
    >
      {kept(page.query).map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <SelectField
        name="pays"
        label="Pays"
        emptyLabel="Tous"
        options={options(choices.pays)}
        defaultValue={filters.pays[0]}
      />
      <SelectField
        name="region"
        label="Région française"
        emptyLabel="Toutes"
        options={options(choices.region)}
        defaultValue={filters.region[0]}
      />
      <SelectField
        name="theme"
        label="Thème"
        emptyLabel="Tous"
        options={options(choices.theme)}
        defaultValue={filters.theme[0]}
      />
      <SelectField
        name="statut"
        label="Statut"
        emptyLabel="Tous"
        options={options(choices.statut)}
        defaultValue={filters.statut[0]}
      />
    </FilterForm>
  )
}

function options(choices: Choice[]) {
  return choices.map(({ value, label, count, depth = 0 }) => ({
    value,
    label: `${'\u2003'.repeat(depth)}${label} (${number.format(count)})`,
  }))
}

/** Filters of the address that the form has no field for. */
function kept(query: string): [string, string][] {
  return [...new URLSearchParams(query)].filter(
    ([key]) => !['pays', 'region', 'theme', 'statut'].includes(key),
  )
}
