import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChips } from '@/components/ui/filter-chips'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { CollectiviteDirectory, CollectiviteRow } from '@/lib/collectivites/directory/queries'
import { collectiviteLevels, levelOrder } from '@/lib/collectivites/labels'
import { routes } from '@/lib/platform/routes'
import { addressWord, type DirectoryQuery, directoryHref } from './directory-href'

const number = new Intl.NumberFormat('fr-FR')

const views = {
  registre: 'Au registre',
  adherentes: 'Adhérentes de Cités Unies France',
  toutes: 'Toutes celles de l’annuaire',
} as const

const columns: Column<CollectiviteRow>[] = [
  {
    key: 'name',
    header: 'Collectivité',
    isRowHeader: true,
    cell: ({ slug, name, isMember }) => (
      <>
        <a href={routes.collectivite(slug)}>{name}</a> {isMember && <Badge tone="brand">Adhérente</Badge>}
      </>
    ),
  },
  { key: 'level', header: 'Échelon', cell: ({ level }) => collectiviteLevels[level] },
  { key: 'departement', header: 'Département', cell: ({ departement }) => departement ?? '–' },
  {
    key: 'population',
    header: 'Population',
    align: 'end',
    nowrap: true,
    cell: ({ population }) => (population === null ? '–' : number.format(population)),
  },
  {
    key: 'partnerships',
    header: 'Partenariats',
    align: 'end',
    nowrap: true,
    cell: ({ partnerships }) => number.format(partnerships),
  },
]

/** The directory of French authorities: those of the register first, all of France on demand. */
export function CollectiviteDirectoryView({ page }: { page: CollectiviteDirectory }) {
  const { filters, regions, departements } = page
  const { q, region, departement, niveau, vue } = filters
  const query: DirectoryQuery = {
    ...(q && { q }),
    ...(region && { region }),
    ...(departement && { departement }),
    ...(niveau && { niveau: addressWord(niveau) }),
    ...(vue !== 'registre' && { vue }),
  }
  const href = (change: DirectoryQuery, n = 1) => directoryHref(routes.collectivites, change, n)
  const { vue: _vue, ...narrowing } = query
  const words: Record<string, { filter: string; label: string | undefined }> = {
    q: { filter: 'Nom', label: q },
    region: { filter: 'Région', label: regions.find(({ code }) => code === region)?.name ?? region },
    departement: {
      filter: 'Département',
      label: departements.find(({ code }) => code === departement)?.name ?? departement,
    },
    niveau: { filter: 'Échelon', label: niveau && collectiviteLevels[niveau] },
  }
  const clearHref = href(vue === 'registre' ? {} : { vue })
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Collectivités' }]} />
        }
        title="Collectivités françaises"
        lead="Les communes, groupements, départements et régions, avec leurs partenariats publiés au registre."
      />
      <NavTabs
        label="Collectivités à montrer"
        tabs={Object.entries(views).map(([value, label]) => ({
          href: href({ ...narrowing, ...(value !== 'registre' && { vue: value }) }),
          label,
          isCurrent: value === vue,
        }))}
      />
      <FilterForm
        action={routes.collectivites}
        label="Chercher une collectivité"
        submitLabel="Chercher"
        clearHref={Object.keys(narrowing).length > 0 ? clearHref : null}
        keep={vue === 'registre' ? {} : { vue }}
      >
        <TextField name="q" type="search" label="Nom" defaultValue={q} maxLength={200} />
        <SelectField
          name="region"
          label="Région"
          emptyLabel="Toutes"
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={region}
        />
        <SelectField
          name="departement"
          label="Département"
          emptyLabel="Tous"
          options={departements.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
          defaultValue={departement}
        />
        <SelectField
          name="niveau"
          label="Échelon"
          emptyLabel="Tous"
          options={levelOrder.map((level) => ({
            value: addressWord(level),
            label: collectiviteLevels[level],
          }))}
          defaultValue={query.niveau}
        />
      </FilterForm>
      <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">
          {page.total === 0
            ? 'Aucune collectivité'
            : page.total === 1
              ? '1 collectivité'
              : `${number.format(page.total)} collectivités`}
        </p>
        <FilterChips
          chips={Object.entries(narrowing).map(([name]) => ({
            filter: words[name]?.filter ?? name,
            label: words[name]?.label ?? '',
            href: href(Object.fromEntries(Object.entries(query).filter(([key]) => key !== name))),
          }))}
          clearHref={clearHref}
        />
      </div>
      {page.total === 0 ? (
        <EmptyState
          title="Aucune collectivité ne correspond"
          action={
            <ButtonLink
              href={vue === 'toutes' ? clearHref : href({ ...narrowing, vue: 'toutes' })}
              variant="secondary"
            >
              {vue === 'toutes' ? 'Voir tout l’annuaire' : 'Chercher dans tout l’annuaire'}
            </ButtonLink>
          }
        >
          Essayez un seul mot du nom, ou retirez un filtre.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Collectivités, page ${page.page} sur ${page.pageCount}`}
          captionHidden
          columns={columns}
          rows={page.items}
          rowKey={({ slug }) => slug}
        />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => href(query, n)}
        label="Pages des collectivités"
      />
    </>
  )
}
