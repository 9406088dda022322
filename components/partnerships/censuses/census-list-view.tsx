import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { CensusDeskPage } from '@/lib/partnerships/censuses/queries'
import type { DeskView } from '@/lib/partnerships/censuses/schema'
import { routes } from '@/lib/platform/routes'

const views: { view: DeskView; label: string; empty: string }[] = [
  { view: 'a-preparer', label: 'En préparation', empty: 'Aucun recensement n’est en préparation.' },
  { view: 'ouverts', label: 'Ouverts', empty: 'Aucun recensement n’est ouvert.' },
  { view: 'clos', label: 'Clos', empty: 'Aucun recensement clos n’attend sa synthèse.' },
  { view: 'publies', label: 'Synthèse publiée', empty: 'Aucune synthèse n’est publiée.' },
]

const hrefOf = (etat: DeskView, page = 1) =>
  `${routes.staffCensuses}?${new URLSearchParams({ etat, ...(page > 1 && { page: String(page) }) })}`

/** The censuses of CUF, one list for each place they stand at. */
export function CensusListView({ page: { view, counts, list } }: { page: CensusDeskPage }) {
  return (
    <>
      <PageHeader
        title="Recensements"
        lead="Interrogez les collectivités sur leurs initiatives dans un ou plusieurs pays, puis publiez une synthèse."
        actions={<ButtonLink href={routes.staffNewCensus}>Préparer un recensement</ButtonLink>}
      />
      <NavTabs
        label="Recensements par état"
        tabs={views.map((tab) => ({
          href: hrefOf(tab.view),
          label: tab.label,
          count: counts[tab.view],
          isCurrent: tab.view === view,
        }))}
      />
      {list.total === 0 ? (
        <EmptyState title="Rien dans cette liste">{views.find((tab) => tab.view === view)?.empty}</EmptyState>
      ) : (
        <DataTable
          caption="Recensements"
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: 'Recensement',
              isRowHeader: true,
              cell: ({ id, title }) => <a href={routes.staffCensus(id)}>{title}</a>,
            },
            { key: 'countries', header: 'Pays', cell: ({ countries }) => countries.join(', ') },
            {
              key: 'due',
              header: 'Dernier jour',
              nowrap: true,
              cell: ({ dueOn }) => <DateText date={dueOn} />,
            },
            {
              key: 'answers',
              header: 'Réponses',
              nowrap: true,
              cell: ({ asked, answered }) => (asked > 0 ? `${answered} (${asked} sollicitées)` : answered),
            },
          ]}
        />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => hrefOf(view, n)} />
    </>
  )
}
