import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChips } from '@/components/ui/filter-chips'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { filePurposes, staffViewLabels, waitingWords } from '@/lib/partnerships/desk/labels'
import type { StaffFileCard, StaffFilesPage } from '@/lib/partnerships/desk/queries'
import { routes } from '@/lib/platform/routes'

type View = StaffFilesPage['filters']['etat']

const purposes = Object.entries(filePurposes).map(([value, label]) => ({ value, label }))

const views: View[] = ['a-traiter', 'complement', 'acceptes', 'refuses', 'abandonnes']

type Filters = Partial<StaffFilesPage['filters']>

function hrefOf(etat: View, { q, objet, page = 1 }: Filters = {}): string {
  const parameters = new URLSearchParams({
    ...(etat !== 'a-traiter' && { etat }),
    ...(q && { q }),
    ...(objet && { objet }),
    ...(page > 1 && { page: String(page) }),
  })
  return parameters.size > 0 ? `${routes.staffPartnerships}?${parameters}` : routes.staffPartnerships
}

const columns: Column<StaffFileCard>[] = [
  {
    key: 'title',
    header: 'Dossier',
    isRowHeader: true,
    cell: ({ id, title, isRevision, byStaff }) => (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={routes.staffSubmission(id)}>{title || 'Sans titre'}</a>
        {byStaff ? <Badge tone="brand">Correction par CUF</Badge> : isRevision && <Badge>Modification</Badge>}
      </span>
    ),
  },
  { key: 'collectivite', header: 'Collectivité', cell: ({ collectivite }) => collectivite },
  {
    key: 'partners',
    header: 'Autorités partenaires',
    cell: ({ partners }) => partners.slice(0, 3).join(', ') + (partners.length > 3 ? '…' : ''),
  },
  {
    key: 'submittedAt',
    header: 'Déposé',
    cell: ({ submittedAt }) => submittedAt && <DateTimeText value={submittedAt} />,
  },
]

const age: Column<StaffFileCard> = {
  key: 'age',
  header: 'Attend',
  nowrap: true,
  cell: ({ waitingDays }) => waitingWords(waitingDays),
}

const decided: Column<StaffFileCard> = {
  key: 'decided',
  header: 'Décidé',
  cell: ({ decidedAt }) => decidedAt && <DateTimeText value={decidedAt} />,
}

/** Files handed in, one list a state. */
export function StaffFilesView({ page }: { page: StaffFilesPage }) {
  const { filters, counts } = page
  const { etat, q, objet } = filters
  const chips = [
    ...(q ? [{ filter: 'Collectivité', label: q, href: hrefOf(etat, { objet }) }] : []),
    ...(objet ? [{ filter: 'Objet', label: filePurposes[objet], href: hrefOf(etat, { q }) }] : []),
  ]
  const isWaiting = filters.etat === 'a-traiter' || filters.etat === 'complement'
  return (
    <>
      <PageHeader
        title="Dossiers de partenariat"
        lead="Ce que les collectivités déposent&nbsp;: à lire, puis à accepter, à faire compléter ou à refuser."
        actions={
          <ButtonLink href={routes.staffRecords} variant="secondary">
            Fiches du registre
          </ButtonLink>
        }
      />
      <NavTabs
        label="État des dossiers"
        tabs={views.map((view) => ({
          href: hrefOf(view),
          label: staffViewLabels[view],
          count: counts[view],
          isCurrent: view === filters.etat,
        }))}
      />
      <div className="mb-6 space-y-4">
        <FilterForm
          action={routes.staffPartnerships}
          label="Filtrer les dossiers"
          keep={etat === 'a-traiter' ? {} : { etat }}
        >
          <TextField name="q" type="search" label="Collectivité" defaultValue={q} maxLength={200} />
          <SelectField name="objet" label="Objet" emptyLabel="Tous" options={purposes} defaultValue={objet} />
        </FilterForm>
        <FilterChips chips={chips} clearHref={hrefOf(etat)} />
      </div>
      {page.total === 0 && chips.length > 0 ? (
        <EmptyState
          title="Aucun dossier ne correspond"
          action={
            <ButtonLink href={hrefOf(etat)} variant="secondary">
              Enlever les filtres
            </ButtonLink>
          }
        >
          Changez ou enlevez un filtre.
        </EmptyState>
      ) : page.total === 0 ? (
        <EmptyState title={filters.etat === 'a-traiter' ? 'Rien n’attend' : 'Aucun dossier'}>
          {filters.etat === 'a-traiter'
            ? 'Tous les dossiers déposés ont reçu une réponse.'
            : 'Aucun dossier n’est dans cet état.'}
        </EmptyState>
      ) : (
        <DataTable
          caption={`Dossiers\u00a0: ${staffViewLabels[filters.etat]}`}
          captionHidden
          columns={[...columns, isWaiting ? age : decided]}
          rows={page.items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => hrefOf(etat, { ...filters, page: n })}
        label="Pages de la liste"
      />
    </>
  )
}
