import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { NewsPage } from '@/lib/content/news/queries'
import { routes } from '@/lib/platform/routes'
import { ArticleList } from './article-list'
import { listAddress } from './list-address'
import { ListCount } from './list-count'
import { TextFilters } from './text-filters'

/** News: filters, count, ten a page, and the feed that follows the same filters. */
export function NewsView({ page: { chosen, options, list } }: { page: NewsPage }) {
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Actualités' }]} />}
        title="Actualités"
        lead="Ce que vivent les groupes-pays, les réseaux et les collectivités engagées à l’international."
        actions={
          <ButtonLink href={listAddress(routes.newsFeed, chosen)} variant="secondary">
            S’abonner (fil Atom)
          </ButtonLink>
        }
      />
      <TextFilters path={routes.news} label="Filtrer les actualités" chosen={chosen} options={options} />
      <ListCount path={routes.news} chosen={chosen} words={countWords(list.total)} />
      {list.total === 0 ? (
        <EmptyState
          title="Aucune actualité ne correspond"
          action={
            <ButtonLink href={routes.news} variant="secondary">
              Voir toutes les actualités
            </ButtonLink>
          }
        >
          Retirez un filtre, ou parcourez toutes les actualités.
        </EmptyState>
      ) : (
        <ArticleList items={list.items} headingLevel={2} />
      )}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(n) => listAddress(routes.news, chosen, n)}
        label="Pages des actualités"
      />
    </>
  )
}

function countWords(total: number): string {
  return total > 1 ? `${total} actualités` : total === 1 ? '1 actualité' : 'Aucune actualité'
}
