import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { MySearchesPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { SearchBadge } from './search-badge'

/** The notices of one’s collectivité. */
export function MySearchesView({ page: { list, canPost } }: { page: MySearchesPage }) {
  const post = canPost && <ButtonLink href={routes.newPartnerSearch}>Déposer une recherche</ButtonLink>
  return (
    <>
      <PageHeader
        title="Recherches de partenaires"
        lead="Dites à l’étranger que vous cherchez un partenaire. Cités Unies France relit votre recherche avant de la publier."
        actions={post}
      />
      {list.total === 0 ? (
        <EmptyState
          title="Aucune recherche"
          action={
            <ButtonLink href={routes.partnerSearches} variant="secondary">
              Voir celles des autres
            </ButtonLink>
          }
        >
          {canPost
            ? 'Déposez-en une, ou répondez à une autorité étrangère qui en cherche une.'
            : 'Les référents et les agents de la collectivité déposent une recherche\u00a0; les élus lisent.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Recherches de ma collectivité"
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: 'Recherche',
              isRowHeader: true,
              cell: ({ id, title }) => <a href={routes.myPartnerSearch(id)}>{title}</a>,
            },
            { key: 'for', header: 'Pour', cell: ({ collectivite }) => collectivite },
            { key: 'state', header: 'État', cell: ({ standing }) => <SearchBadge standing={standing} /> },
            {
              key: 'until',
              header: 'Jusqu’au',
              nowrap: true,
              cell: ({ expiresOn }) => expiresOn && <DateText date={expiresOn} />,
            },
            { key: 'messages', header: 'Messages reçus', align: 'end', cell: ({ messages }) => messages },
          ]}
        />
      )}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(n) => `${routes.myPartnerSearches}?page=${n}`}
      />
    </>
  )
}
