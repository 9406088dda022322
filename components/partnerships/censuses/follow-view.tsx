import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { FollowPage, FollowRow } from '@/lib/partnerships/census-answers/queries'
import type { FollowView as View } from '@/lib/partnerships/census-answers/schema'
import { routes } from '@/lib/platform/routes'

const views: { view: View; label: string; empty: string }[] = [
  { view: 'repondu', label: 'Ont répondu', empty: 'Aucune réponse n’est encore arrivée.' },
  { view: 'brouillons', label: 'Ont commencé', empty: 'Personne n’a de brouillon en cours.' },
  {
    view: 'attendu',
    label: 'N’ont rien écrit',
    empty: 'Toutes les collectivités sollicitées ont commencé ou répondu.',
  },
]

/** Who wrote last, for those who wrote anything. */
const written: Column<FollowRow>[] = [
  { key: 'at', header: 'Dernière écriture', cell: ({ at }) => at && <DateTimeText value={at} /> },
  { key: 'by', header: 'Par', cell: ({ by }) => by },
]

/** Who answered a census, who began, who did not. */
export function FollowView({ page }: { page: FollowPage }) {
  const { id, view, counts, list } = page
  const hrefOf = (vue: View, n = 1) =>
    `${routes.staffCensusAnswers(id)}?${new URLSearchParams({ vue, ...(n > 1 && { page: String(n) }) })}`
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: page.title, href: routes.staffCensus(id) },
              { label: 'Réponses' },
            ]}
          />
        }
        title="Suivi des réponses"
        kicker={page.title}
        actions={
          <>
            <ButtonLink href={routes.staffCensusExport(id, 'csv')} variant="secondary">
              Télécharger (CSV)
            </ButtonLink>
            <ButtonLink href={routes.staffCensusExport(id, 'xlsx')} variant="secondary">
              Télécharger (Excel)
            </ButtonLink>
          </>
        }
      />
      <NavTabs
        label="Avancement"
        tabs={views.map((tab) => ({
          href: hrefOf(tab.view),
          label: tab.label,
          count: counts[tab.view],
          isCurrent: tab.view === view,
        }))}
      />
      {list.total === 0 ? (
        <EmptyState title="Personne ici">{views.find((tab) => tab.view === view)?.empty}</EmptyState>
      ) : (
        <DataTable
          caption={views.find((tab) => tab.view === view)?.label}
          captionHidden
          rows={list.items}
          rowKey={({ collectivite }) => collectivite.slug}
          columns={[
            {
              key: 'name',
              header: 'Collectivité',
              isRowHeader: true,
              cell: ({ collectivite: { slug, name } }) =>
                view === 'repondu' ? <a href={routes.staffCensusAnswer(id, slug)}>{name}</a> : name,
            },
            ...(view === 'attendu' ? [] : written),
            { key: 'state', header: 'À savoir', cell: (row) => <Remarks row={row} /> },
          ]}
        />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => hrefOf(view, n)} />
    </>
  )
}

function Remarks({ row: { wasAsked, hasNobody, remindedAt } }: { row: FollowRow }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {!wasAsked && <Badge>Non sollicitée</Badge>}
      {hasNobody && <Badge tone="warning">Aucun compte à prévenir</Badge>}
      {remindedAt && (
        <span className="text-fine text-muted">
          Rappelée le <DateTimeText value={remindedAt} />
        </span>
      )}
    </span>
  )
}
