import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/filter-chips'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { countWords } from './count-words'
import { sortHref } from './register-bar'
import { registerChips } from './register-chips'
import { RegisterEmpty, type WayOut } from './register-empty'
import { queryString, type RegisterQuery, registerHref, registerQuery } from './register-href'
import { RegisterTable } from './register-table'

type RegisterMapViewProps = {
  page: RegisterPage
  /** The detailed map of the same results. */
  map: ReactNode
  waysOut: WayOut[]
}

/** The detailed map of a search, and the list of what is on it. */
export function RegisterMapView({ page, map, waysOut }: RegisterMapViewProps) {
  const query = registerQuery(page.filters)
  const hrefOf = (changed: RegisterQuery, n = 1) =>
    routes.registerMap(queryString(n > 1 ? [...changed, ['page', String(n)]] : changed))
  const chips = registerChips(page, query, hrefOf)
  const caption = `Partenariats de la carte, page ${page.page} sur ${page.pageCount}`
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Partenariats', href: registerHref(query) },
              { label: 'Carte détaillée' },
            ]}
          />
        }
        title="Carte détaillée des partenariats"
        actions={
          <ButtonLink href={registerHref([...query, ['vue', 'carte']])} variant="secondary">
            Changer les filtres
          </ButtonLink>
        }
      />
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">{countWords(page.total)}</p>
        <FilterChips chips={chips} clearHref={routes.registerMap()} />
      </div>
      {page.total === 0 ? (
        <RegisterEmpty waysOut={waysOut} />
      ) : (
        <>
          {map}
          <section aria-labelledby="sur-la-carte" className="mt-10">
            <h2 id="sur-la-carte" className="mb-4">
              Sur cette carte
            </h2>
            <RegisterTable
              items={page.items}
              caption={caption}
              sort={page.filters.tri}
              sortHref={(sort) => sortHref(query, sort, hrefOf)}
            />
            <Pagination
              page={page.page}
              pageCount={page.pageCount}
              hrefFor={(n) => hrefOf(query, n)}
              label="Pages de la liste"
            />
          </section>
        </>
      )}
    </>
  )
}
