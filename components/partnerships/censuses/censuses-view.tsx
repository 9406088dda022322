import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { CensusCard } from '@/lib/partnerships/census-syntheses/queries'
import type { Page } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { CensusCards } from './census-cards'

/** Published censuses, for everybody. */
export function CensusesView({ page }: { page: Page<CensusCard> }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Recensements' }]} />
        }
        title="Recensements"
        lead="Ce que les collectivités ont dit de leurs initiatives, quand Cités Unies France les a interrogées."
      />
      {page.total === 0 ? (
        <EmptyState
          title="Aucune synthèse publiée pour l’instant"
          action={
            <ButtonLink href={routes.partnerships} variant="secondary">
              Parcourir le registre
            </ButtonLink>
          }
        >
          Le registre dit déjà qui coopère avec qui. Les collectivités répondent aux recensements ouverts
          depuis <a href={routes.myCensuses}>leur espace</a>.
        </EmptyState>
      ) : (
        <CensusCards censuses={page.items} />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => `${routes.censuses}?page=${n}`}
        label="Pages des recensements"
      />
    </>
  )
}
