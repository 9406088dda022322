import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { boardSides, sizeWords } from '@/lib/partnerships/searches/labels'
import type { BoardPage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'
import { themeSelectOptions } from '../theme-select-options'

/** Choice of side, country, theme, size and words. */
export function BoardFilters({ page: { chosen, countries, themes } }: { page: BoardPage }) {
  const isFiltered = Object.keys(chosen).length > 0
  return (
    <FilterForm
      action={routes.partnerSearches}
      label="Filtrer les recherches"
      clearHref={isFiltered ? routes.partnerSearches : null}
    >
      <TextField
        name="q"
        label="Mots"
        type="search"
        defaultValue={chosen.q?.value}
        placeholder="eau, Angers…"
      />
      <SelectField
        name="cote"
        label="Qui cherche"
        emptyLabel="Toutes"
        options={boardSides.map(({ value, label }) => ({ value, label }))}
        defaultValue={chosen.cote?.value}
      />
      <SelectField
        name="pays"
        label="Pays concerné"
        emptyLabel="Tous"
        options={countries}
        defaultValue={chosen.pays?.value}
      />
      <SelectField
        name="theme"
        label="Thème"
        emptyLabel="Tous"
        options={themeSelectOptions(themes)}
        defaultValue={chosen.theme?.value}
      />
      <SelectField
        name="taille"
        label="Taille"
        emptyLabel="Toutes"
        options={Object.entries(sizeWords).map(([value, label]) => ({ value, label }))}
        defaultValue={chosen.taille?.value}
      />
    </FilterForm>
  )
}
