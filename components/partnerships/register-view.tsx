import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { FilterChips } from '@/components/ui/filter-chips'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { countWords } from './count-words'
import { RegisterBar, sortHref } from './register-bar'
import { RegisterBusy } from './register-busy'
import { RegisterCards } from './register-cards'
import { registerChips } from './register-chips'
import { RegisterEmpty, type WayOut } from './register-empty'
import { RegisterExports } from './register-exports'
import { queryString, type RegisterLook, registerHref, registerQuery } from './register-href'
import { REGISTER_FORM, RegisterPanel } from './register-panel'
import { RegisterSearch } from './register-search'
import { RegisterTable } from './register-table'

type RegisterViewProps = {
  page: RegisterPage
  look: RegisterLook
  /** The same results on maps, when the look asks for it. */
  map: ReactNode
  /** What to do when nothing is found. */
  waysOut: WayOut[]
}

/** The public register: search, filters, and the results as a list, a table or maps. */
export function RegisterView({ page, look, map, waysOut }: RegisterViewProps) {
  const query = registerQuery(page.filters, look)
  const chips = registerChips(page, query)
  const caption = `Partenariats, page ${page.page} sur ${page.pageCount}`
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Partenariats' }]} />
        }
        title="Registre des partenariats"
        lead="Qui travaille avec qui&nbsp;: les liens entre collectivités françaises et autorités locales du monde, déclarés par elles, publiés par Cités Unies France."
        actions={
          <ButtonLink href={routes.myPartnerships} variant="secondary">
            Déclarer un partenariat
          </ButtonLink>
        }
      />
      <RegisterSearch q={page.filters.q} />
      <div
        className={cx(
          'mt-6 lg:mt-8',
          look !== 'tableau' && 'gap-x-10 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] print:block',
        )}
      >
        <RegisterPanel
          facets={page.facets}
          keep={query.filter(([name]) => name === 'tri' || name === 'vue' || name === 'annee')}
          clearHref={chips.length > 0 ? registerHref([]) : null}
          isSheet={look === 'tableau'}
        />
        <section aria-labelledby="resultats" className="min-w-0">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <div>
              <h2 id="resultats" className="text-h3">
                {countWords(page.total)}
              </h2>
              <RegisterBusy form={REGISTER_FORM} />
            </div>
            <RegisterBar query={query} look={look} sort={page.filters.tri} filterCount={chips.length} />
          </div>
          {chips.length > 0 && (
            <div className="mb-5">
              <FilterChips chips={chips} clearHref={registerHref([])} />
              <p className="hidden print:block">
                {chips.map(({ filter, label }) => `${filter}\u00a0: ${label}`).join('\u00a0; ')}
              </p>
            </div>
          )}
          {page.total === 0 ? (
            <RegisterEmpty waysOut={waysOut} />
          ) : look === 'carte' ? (
            map
          ) : (
            <>
              {look === 'liste' && (
                <div data-print="hide">
                  <RegisterCards items={page.items} label={caption} />
                </div>
              )}
              <div className={look === 'liste' ? 'hidden print:block' : undefined}>
                <RegisterTable
                  items={page.items}
                  caption={caption}
                  sort={page.filters.tri}
                  sortHref={(sort) => sortHref(query, sort)}
                />
              </div>
              <Pagination
                page={page.page}
                pageCount={page.pageCount}
                hrefFor={(n) => registerHref(query, n)}
                label="Pages du registre"
              />
            </>
          )}
          {page.total > 0 && (
            <RegisterExports
              search={queryString(registerQuery(page.filters))}
              total={page.total}
              href={registerHref(query, page.page)}
              country={onlyCountry(page)}
            />
          )}
        </section>
      </div>
    </>
  )
}

function onlyCountry({ facets }: RegisterPage): { slug: string; name: string } | null {
  const chosen = facets.find(({ key }) => key === 'pays')?.values.filter(({ isSelected }) => isSelected) ?? []
  const [country] = chosen
  return country && chosen.length === 1 ? { slug: country.value, name: country.label } : null
}
