import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type Chip, FilterChips } from '@/components/ui/filter-chips'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { PartnershipList } from './partnership-list'
import { RegisterFilters } from './register-filters'
import { registerHref, registerQuery } from './register-href'

/** The public register: search, filters, count, list. */
export function RegisterView({ page }: { page: RegisterPage }) {
  const query = registerQuery(page.filters)
  const chips = chipsOf(page)
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Partenariats' }]} />
        }
        title="Registre des partenariats"
        lead="Qui travaille avec qui&nbsp;: les liens entre collectivités françaises et autorités locales du monde, tels que les collectivités les déclarent et que Cités Unies France les publie."
        actions={
          <ButtonLink href={routes.myPartnerships} variant="secondary">
            Déclarer un partenariat
          </ButtonLink>
        }
      />
      <RegisterFilters page={page} />
      <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">{countWords(page.total)}</p>
        <FilterChips chips={chips} clearHref={registerHref([])} />
      </div>
      {page.total === 0 ? (
        <EmptyState
          title="Aucun partenariat ne correspond"
          action={
            <ButtonLink href={registerHref([])} variant="secondary">
              Voir tout le registre
            </ButtonLink>
          }
        >
          Essayez un seul mot, ou retirez un filtre. Votre collectivité a un partenariat qui n’est pas
          ici&nbsp;? <a href={routes.myPartnerships}>Déclarez-le</a>.
        </EmptyState>
      ) : (
        <PartnershipList
          items={page.items}
          caption={`Partenariats, page ${page.page} sur ${page.pageCount}`}
        />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => registerHref(query, n)}
        label="Pages du registre"
      />
    </>
  )
}

function countWords(total: number): string {
  return total > 1 ? `${total} partenariats` : total === 1 ? '1 partenariat' : 'Aucun partenariat'
}

function chipsOf({ filters, facets }: RegisterPage): Chip[] {
  const query = registerQuery(filters)
  const without = (name: string, value: string) =>
    registerHref(query.filter(([key, one]) => key !== name || one !== value))
  const words = filters.q ? [{ filter: 'Recherche', label: filters.q, href: without('q', filters.q) }] : []
  const chosen = facets.flatMap(({ key, label: filter, values }) =>
    values
      .filter(({ isSelected }) => isSelected)
      .map(({ value, label }) => ({ filter, label, href: without(key, value) })),
  )
  return [...words, ...chosen]
}
