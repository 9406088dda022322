import { type AgendaQuery, addressWord, agendaHref } from '@/components/events/agenda-href'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import type { AgendaPage } from '@/lib/events/agenda/queries'
import { eventKinds, eventModes } from '@/lib/events/labels'
import { routes } from '@/lib/platform/routes'

type FiltersProps = { options: AgendaPage['options']; query: AgendaQuery }

/** Choice of kind, mode, country, group and, for the past, year. */
export function AgendaFilters({ options, query }: FiltersProps) {
  const { vue, ...filters } = query
  const isFiltered = Object.keys(filters).length > 0
  return (
    <FilterForm
      action={routes.agenda}
      label="Filtrer l’agenda"
      keep={vue ? { vue } : {}}
      clearHref={isFiltered ? agendaHref(vue ? { vue } : {}) : null}
    >
      <SelectField
        name="type"
        label="Type"
        emptyLabel="Tous"
        options={choices(eventKinds)}
        defaultValue={query.type}
      />
      <SelectField
        name="pays"
        label="Pays"
        emptyLabel="Tous"
        options={options.countries.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={query.pays}
      />
      <SelectField
        name="groupe"
        label="Groupe"
        emptyLabel="Tous"
        options={options.groups.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={query.groupe}
      />
      <SelectField
        name="mode"
        label="Participation"
        emptyLabel="Toutes"
        options={choices(eventModes)}
        defaultValue={query.mode}
      />
      {vue && (
        <SelectField
          name="annee"
          label="Année"
          emptyLabel="Toutes"
          options={options.years.map((year) => ({ value: String(year), label: String(year) }))}
          defaultValue={query.annee}
        />
      )}
    </FilterForm>
  )
}

function choices(labels: Record<string, string | null>) {
  return Object.entries(labels).flatMap(([value, label]) =>
    label ? [{ value: addressWord(value), label }] : [],
  )
}
