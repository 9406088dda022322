import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { collectiviteLevels, levelOrder } from '@/lib/collectivites/labels'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import { registerSortLabels } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { addressWord, registerHref, registerQuery } from './register-href'
import { themeSelectOptions } from './theme-select-options'

/** Words, country, theme, level, status, région and order of the register. */
export function RegisterFilters({ page }: { page: RegisterPage }) {
  const query = registerQuery(page.filters)
  const isFiltered = Object.keys(query).length > 0
  const hasMore = Boolean(query.niveau || query.region || query.statut || query.tri)
  return (
    <FilterForm
      action={routes.partnerships}
      label="Chercher dans le registre"
      submitLabel="Chercher"
      clearHref={isFiltered ? registerHref({}) : null}
    >
      <div className="sm:col-span-2">
        <TextField
          name="q"
          type="search"
          label="Nom ou mot"
          hint="D’un côté ou de l’autre&nbsp;: Angers, Bamako, eau…"
          defaultValue={query.q}
          maxLength={200}
        />
      </div>
      <SelectField
        name="pays"
        label="Pays"
        emptyLabel="Tous"
        options={page.countries.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={query.pays}
      />
      <SelectField
        name="theme"
        label="Thème"
        emptyLabel="Tous"
        options={themeSelectOptions(page.themes)}
        defaultValue={query.theme}
      />
      <details className="group sm:col-span-2 lg:col-span-4" open={hasMore}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-brand-ink">
          <span aria-hidden="true" className="transition-transform group-open:rotate-90">
            ▸
          </span>
          Plus de filtres
        </summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-4 lg:items-end">
          <SelectField
            name="niveau"
            label="Niveau de la collectivité"
            emptyLabel="Tous"
            options={levelOrder.map((level) => ({
              value: addressWord(level),
              label: collectiviteLevels[level],
            }))}
            defaultValue={query.niveau}
          />
          <SelectField
            name="region"
            label="Région française"
            emptyLabel="Toutes"
            options={page.regions.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={query.region}
          />
          <SelectField
            name="statut"
            label="Statut"
            emptyLabel="Tous"
            options={Object.entries(partnershipStatuses).map(([status, label]) => ({
              value: addressWord(status),
              label,
            }))}
            defaultValue={query.statut}
          />
          <SelectField
            name="tri"
            label="Ordre"
            emptyLabel={null}
            options={Object.entries(registerSortLabels).map(([value, label]) => ({ value, label }))}
            defaultValue={page.filters.tri}
          />
        </div>
      </details>
    </FilterForm>
  )
}
