import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChips } from '@/components/ui/filter-chips'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { PartnerDirectory, PartnerRow } from '@/lib/collectivites/directory/queries'
import { partnerLevels } from '@/lib/collectivites/labels'
import { routes } from '@/lib/platform/routes'
import { addressWord, type DirectoryQuery, directoryHref } from './directory-href'

const number = new Intl.NumberFormat('fr-FR')

const columns: Column<PartnerRow>[] = [
  {
    key: 'name',
    header: 'Autorité',
    isRowHeader: true,
    cell: ({ slug, name }) => <a href={routes.partner(slug)}>{name}</a>,
  },
  {
    key: 'country',
    header: 'Pays',
    cell: ({ country, countrySlug }) => <a href={routes.country(countrySlug)}>{country}</a>,
  },
  {
    key: 'level',
    header: 'Échelon',
    cell: ({ level, levelLabel }) => (
      <span className="inline-block first-letter:uppercase">{levelLabel ?? partnerLevels[level]}</span>
    ),
  },
  {
    key: 'partnerships',
    header: 'Partenariats',
    align: 'end',
    nowrap: true,
    cell: ({ partnerships }) => number.format(partnerships),
  },
]

/** The directory of authorities abroad that co-operate. */
export function PartnerDirectoryView({ page }: { page: PartnerDirectory }) {
  const { filters, countries } = page
  const { q, pays, niveau } = filters
  const query: DirectoryQuery = {
    ...(q && { q }),
    ...(pays && { pays }),
    ...(niveau && { niveau: addressWord(niveau) }),
  }
  const href = (change: DirectoryQuery, n = 1) => directoryHref(routes.partners, change, n)
  const words: Record<string, { filter: string; label: string | undefined }> = {
    q: { filter: 'Nom', label: q },
    pays: { filter: 'Pays', label: countries.find(({ slug }) => slug === pays)?.name ?? pays },
    niveau: { filter: 'Échelon', label: niveau && partnerLevels[niveau] },
  }
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Autorités partenaires' }]} />
        }
        title="Autorités partenaires"
        lead="Les collectivités du monde liées à au moins une collectivité française par un partenariat publié."
      />
      <FilterForm
        action={routes.partners}
        label="Chercher une autorité partenaire"
        submitLabel="Chercher"
        clearHref={Object.keys(query).length > 0 ? routes.partners : null}
      >
        <TextField name="q" type="search" label="Nom" defaultValue={q} maxLength={200} />
        <SelectField
          name="pays"
          label="Pays"
          emptyLabel="Tous"
          options={countries.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={pays}
        />
        <SelectField
          name="niveau"
          label="Échelon"
          emptyLabel="Tous"
          options={Object.entries(partnerLevels).map(([level, label]) => ({
            value: addressWord(level),
            label,
          }))}
          defaultValue={query.niveau}
        />
      </FilterForm>
      <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">
          {page.total === 0
            ? 'Aucune autorité'
            : page.total === 1
              ? '1 autorité'
              : `${number.format(page.total)} autorités`}
        </p>
        <FilterChips
          chips={Object.keys(query).map((name) => ({
            filter: words[name]?.filter ?? name,
            label: words[name]?.label ?? '',
            href: href(Object.fromEntries(Object.entries(query).filter(([key]) => key !== name))),
          }))}
          clearHref={routes.partners}
        />
      </div>
      {page.total === 0 ? (
        <EmptyState
          title="Aucune autorité ne correspond"
          action={
            <ButtonLink href={routes.partners} variant="secondary">
              Voir toutes les autorités
            </ButtonLink>
          }
        >
          Essayez un seul mot du nom, ou retirez un filtre.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Autorités partenaires, page ${page.page} sur ${page.pageCount}`}
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
        label="Pages des autorités"
      />
    </>
  )
}
