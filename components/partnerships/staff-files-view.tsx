import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { staffViewLabels, waitingWords } from '@/lib/partnerships/desk/labels'
import type { StaffFileCard, StaffFilesPage } from '@/lib/partnerships/desk/queries'
import { routes } from '@/lib/platform/routes'

type View = StaffFilesPage['filters']['etat']

const views: View[] = ['a-traiter', 'complement', 'acceptes', 'refuses', 'abandonnes']

function hrefOf(etat: View, page = 1): string {
  const parameters = new URLSearchParams({
    ...(etat !== 'a-traiter' && { etat }),
    ...(page > 1 && { page: String(page) }),
  })
  return parameters.size > 0 ? `${routes.staffPartnerships}?${parameters}` : routes.staffPartnerships
}

const columns: Column<StaffFileCard>[] = [
  {
    key: 'title',
    header: 'Dossier',
    isRowHeader: true,
    cell: ({ id, title, isRevision }) => (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={routes.staffSubmission(id)}>{title || 'Sans titre'}</a>
        {isRevision && <Badge>Modification</Badge>}
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
      {page.total === 0 ? (
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
        hrefFor={(n) => hrefOf(filters.etat, n)}
        label="Pages de la liste"
      />
    </>
  )
}
