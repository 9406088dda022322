import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChips } from '@/components/ui/filter-chips'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import type { StaffRecordLine, StaffRecordsPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'
import { StatusBadge } from './status-badge'

type Filters = StaffRecordsPage['filters']

const views = [
  { etat: 'publiees', label: 'Au registre' },
  { etat: 'retirees', label: 'Retirées' },
] as const

function hrefOf({ q, etat, statut, page }: Partial<Filters>): string {
  const parameters = new URLSearchParams({
    ...(etat === 'retirees' && { etat }),
    ...(q && { q }),
    ...(statut && { statut }),
    ...(page && page > 1 && { page: String(page) }),
  })
  return parameters.size > 0 ? `${routes.staffRecords}?${parameters}` : routes.staffRecords
}

const columns: Column<StaffRecordLine>[] = [
  {
    key: 'title',
    header: 'Fiche',
    isRowHeader: true,
    cell: ({ slug, title, hasOpenFile }) => (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={routes.staffRecord(slug)}>{title}</a>
        {hasOpenFile && <Badge tone="info">Version en cours</Badge>}
      </span>
    ),
  },
  {
    key: 'status',
    header: 'Statut',
    cell: ({ status }) => (status ? <StatusBadge status={status} /> : 'non renseigné'),
  },
  {
    key: 'verifiedOn',
    header: 'Vérifiée',
    cell: ({ verifiedOn }) => (verifiedOn ? <DateText date={verifiedOn} /> : 'pas encore'),
  },
  {
    key: 'when',
    header: 'Modifiée ou retirée',
    cell: ({ updatedAt, archivedAt }) => <DateTimeText value={archivedAt ?? updatedAt} />,
  },
]

/** Records of the register, and those withdrawn from it, for staff. */
export function RecordStaffList({ page }: { page: StaffRecordsPage }) {
  const { filters, counts } = page
  const { q, etat, statut } = filters
  const chips = [
    ...(q ? [{ filter: 'Titre', label: q, href: hrefOf({ etat, statut }) }] : []),
    ...(statut ? [{ filter: 'Statut', label: partnershipStatuses[statut], href: hrefOf({ etat, q }) }] : []),
  ]
  return (
    <>
      <PageHeader
        title="Fiches du registre"
        lead="Pour relire une fiche entière, la corriger, la retirer ou la rétablir."
        actions={
          <ButtonLink href={routes.staffPartnerships} variant="secondary">
            Dossiers déposés
          </ButtonLink>
        }
      />
      <NavTabs
        label="État des fiches"
        tabs={views.map((view) => ({
          href: hrefOf({ etat: view.etat }),
          label: view.label,
          count: counts[view.etat],
          isCurrent: view.etat === etat,
        }))}
      />
      <FilterForm
        action={routes.staffRecords}
        label="Filtrer les fiches"
        keep={etat === 'retirees' ? { etat } : {}}
      >
        <TextField name="q" type="search" label="Titre de la fiche" defaultValue={q} maxLength={200} />
        <SelectField
          name="statut"
          label="Statut"
          emptyLabel="Tous"
          options={Object.entries(partnershipStatuses).map(([value, label]) => ({ value, label }))}
          defaultValue={statut}
        />
      </FilterForm>
      <div className="mt-4">
        <FilterChips chips={chips} clearHref={hrefOf({ etat })} />
      </div>
      <p role="status" className="my-4 font-semibold">
        {page.total === 0 ? 'Aucune fiche' : page.total === 1 ? '1 fiche' : `${page.total} fiches`}
      </p>
      {page.total === 0 ? (
        <EmptyState title={etat === 'retirees' ? 'Aucune fiche retirée' : 'Aucune fiche ne correspond'}>
          Changez ou enlevez un filtre.
        </EmptyState>
      ) : (
        <DataTable
          caption="Fiches du registre"
          captionHidden
          columns={columns}
          rows={page.items}
          rowKey={({ slug }) => slug}
        />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => hrefOf({ ...filters, page: n })}
        label="Pages de la liste"
      />
    </>
  )
}
