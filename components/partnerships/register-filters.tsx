import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { registerSortLabels } from '@/lib/partnerships/register/labels'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { registerHref, registerQuery } from './register-href'

const first = ['pays', 'theme']

/** Words, facets and order of the register. */
export function RegisterFilters({ page }: { page: RegisterPage }) {
  const isFiltered = registerQuery(page.filters).length > 0
  const main = page.facets.filter(({ key }) => first.includes(key))
  const more = page.facets.filter(({ key }) => !first.includes(key))
  const hasMore = more.some(({ values }) => values.some(({ isSelected }) => isSelected))
  return (
    <FilterForm
      action={routes.partnerships}
      label="Chercher dans le registre"
      submitLabel="Chercher"
      clearHref={isFiltered ? registerHref([]) : null}
    >
      <div className="sm:col-span-2">
        <TextField
          name="q"
          type="search"
          label="Nom ou mot"
          hint="D’un côté ou de l’autre&nbsp;: Angers, Bamako, eau…"
          defaultValue={page.filters.q}
          maxLength={200}
        />
      </div>
      {main.map((facet) => (
        <FacetSelect key={facet.key} facet={facet} />
      ))}
      <details className="group sm:col-span-2 lg:col-span-4" open={hasMore || page.filters.tri !== 'titre'}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-brand-ink">
          <span aria-hidden="true" className="transition-transform group-open:rotate-90">
            ▸
          </span>
          Plus de filtres
        </summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-4 lg:items-end">
          {more.map((facet) => (
            <FacetSelect key={facet.key} facet={facet} />
          ))}
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

function FacetSelect({ facet: { key, label, values } }: { facet: RegisterPage['facets'][number] }) {
  return (
    <SelectField
      name={key}
      label={label}
      emptyLabel="Tous"
      options={values.map(({ value, label: words, count }) => ({ value, label: `${words} (${count})` }))}
      defaultValue={values.find(({ isSelected }) => isSelected)?.value}
    />
  )
}
