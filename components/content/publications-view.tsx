import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { PublicationsPage } from '@/lib/content/publications/queries'
import { routes } from '@/lib/platform/routes'
import { listAddress } from './list-address'
import { ListCount } from './list-count'
import { PublicationList } from './publication-list'
import { TextFilters } from './text-filters'

/** The resource centre: filters, count, ten a page. */
export function PublicationsView({ page: { chosen, options, list } }: { page: PublicationsPage }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Publications' }]} />
        }
        title="Publications"
        lead="Études, répertoires, guides et évaluations sur l’action internationale des collectivités."
      />
      <TextFilters
        path={routes.publications}
        label="Filtrer les publications"
        chosen={chosen}
        options={options}
        withKinds
      />
      <ListCount path={routes.publications} chosen={chosen} words={countWords(list.total)} />
      {list.total === 0 ? (
        <EmptyState
          title="Aucune publication ne correspond"
          action={
            <ButtonLink href={routes.publications} variant="secondary">
              Voir toutes les publications
            </ButtonLink>
          }
        >
          Retirez un filtre, ou parcourez toutes les publications.
        </EmptyState>
      ) : (
        <PublicationList items={list.items} headingLevel={2} />
      )}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(n) => listAddress(routes.publications, chosen, n)}
        label="Pages des publications"
      />
    </>
  )
}

function countWords(total: number): string {
  return total > 1 ? `${total} publications` : total === 1 ? '1 publication' : 'Aucune publication'
}
