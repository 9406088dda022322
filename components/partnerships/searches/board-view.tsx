import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type Chip, FilterChips } from '@/components/ui/filter-chips'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { BoardFilter, BoardPage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'
import { BoardFilters } from './board-filters'
import { boardHref } from './board-href'
import { SearchCards } from './search-cards'

const filterWords: Record<BoardFilter, string> = {
  q: 'Mots',
  cote: 'Qui cherche',
  pays: 'Pays',
  theme: 'Thème',
  taille: 'Taille',
}
const names: BoardFilter[] = ['q', 'cote', 'pays', 'theme', 'taille']

/** The public board: who, here and abroad, looks for a partner. */
export function BoardView({ page }: { page: BoardPage }) {
  const { chosen, list } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Accueil', href: routes.home }, { label: 'Recherches de partenaires' }]}
          />
        }
        title="Recherches de partenaires"
        lead="Des collectivités françaises et des autorités locales d’autres pays cherchent avec qui coopérer. Écrivez-leur d’ici&nbsp;: les adresses ne sont jamais montrées."
        actions={
          <>
            <ButtonLink href={routes.newPartnerSearch}>Collectivité française&nbsp;: déposer</ButtonLink>
            <ButtonLink href={routes.proposePartnerSearch} variant="secondary">
              Autorité étrangère&nbsp;: déposer
            </ButtonLink>
          </>
        }
      />
      <BoardFilters page={page} />
      <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">{countWords(list.total)}</p>
        <FilterChips chips={chipsOf(chosen)} clearHref={routes.partnerSearches} />
        <a
          href={boardHref(chosen, 1, routes.partnerSearchFeed)}
          data-print="hide"
          className="text-fine sm:ml-auto"
        >
          S’abonner (fil Atom)
        </a>
      </div>
      {list.total === 0 ? (
        <EmptyState
          title="Aucune recherche ne correspond"
          action={
            <ButtonLink href={routes.partnerSearches} variant="secondary">
              Voir toutes les recherches
            </ButtonLink>
          }
        >
          Retirez un filtre, ou déposez votre propre recherche.
        </EmptyState>
      ) : (
        <SearchCards searches={list.items} />
      )}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(n) => boardHref(chosen, n)}
        label="Pages des recherches"
      />
    </>
  )
}

function chipsOf(chosen: BoardPage['chosen']): Chip[] {
  return names.flatMap((name) => {
    const filter = chosen[name]
    if (!filter) return []
    const { [name]: _removed, ...others } = chosen
    return [{ filter: filterWords[name], label: filter.label, href: boardHref(others) }]
  })
}

function countWords(total: number): string {
  return total > 1 ? `${total} recherches` : total === 1 ? '1 recherche' : 'Aucune recherche'
}
