import { DataTable } from '@/components/ui/data-table'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SearchForm } from '@/components/ui/search-form'
import type { SearchDeskPage } from '@/lib/partnerships/search-desk/queries'
import type { DeskView } from '@/lib/partnerships/search-desk/schema'
import { searchSides } from '@/lib/partnerships/searches/labels'
import { routes } from '@/lib/platform/routes'

const views: { view: DeskView; label: string }[] = [
  { view: 'a-examiner', label: 'À examiner' },
  { view: 'en-ligne', label: 'En ligne' },
  { view: 'echues', label: 'Échues' },
  { view: 'refusees', label: 'Refusées' },
  { view: 'closes', label: 'Closes' },
]

/** Notices as staff works on them. */
export function SearchDeskView({ page: { view, q, counts, list } }: { page: SearchDeskPage }) {
  const hrefOf = (etat: DeskView, n = 1) => {
    const query = new URLSearchParams({ etat, ...(q && { q }), ...(n > 1 && { page: String(n) }) })
    return `${routes.staffPartnerSearches}?${query}`
  }
  return (
    <>
      <PageHeader
        title="Recherches de partenaires"
        lead="Déposées par les collectivités françaises et par des autorités étrangères, à lire avant publication."
      />
      <NavTabs
        label="Recherches par état"
        tabs={views.map((tab) => ({
          href: hrefOf(tab.view),
          label: tab.label,
          count: counts[tab.view],
          isCurrent: tab.view === view,
        }))}
      />
      <div className="mb-8">
        <SearchForm
          id="recherche-annonces"
          action={routes.staffPartnerSearches}
          label="Rechercher dans les textes"
          labelHidden
          placeholder="Un mot, une autorité"
          defaultValue={q}
          keep={{ etat: view }}
        />
      </div>
      {list.total === 0 ? (
        <EmptyState title={view === 'a-examiner' ? 'Rien n’attend' : 'Aucune recherche ici'}>
          {view === 'a-examiner' && 'Toutes les recherches déposées ont reçu une réponse.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Recherches de partenaires"
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: 'Recherche',
              isRowHeader: true,
              cell: ({ id, title }) => <a href={routes.staffPartnerSearch(id)}>{title}</a>,
            },
            { key: 'who', header: 'Qui', cell: ({ who }) => who.name },
            { key: 'side', header: 'Côté', cell: ({ who }) => searchSides[who.side] },
            {
              key: 'date',
              header: view === 'a-examiner' ? 'Déposée' : 'Jusqu’au',
              cell: ({ submittedAt, expiresOn }) =>
                view === 'a-examiner'
                  ? submittedAt && <DateTimeText value={submittedAt} />
                  : expiresOn && <DateText date={expiresOn} />,
            },
          ]}
        />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => hrefOf(view, n)} />
    </>
  )
}
