import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import type { CountryRow } from '@/lib/collectivites/countries/queries'
import { continentOrder, continents } from '@/lib/collectivites/labels'
import { routes } from '@/lib/platform/routes'

/** Partner countries by continent, each with what the register counts there, then the map of the same. */
export function CountriesView({ countries, map }: { countries: CountryRow[]; map: ReactNode }) {
  const sections = continentOrder
    .map((continent) => ({ continent, rows: countries.filter((row) => row.continent === continent) }))
    .filter(({ rows }) => rows.length > 0)
  const tabs = sections.map(({ continent, rows }) => ({
    href: `#${continent.toLowerCase()}`,
    label: continents[continent],
    count: rows.length,
  }))
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Pays' }]} />}
        title="Pays partenaires"
        lead="Les pays où le registre connaît au moins un partenariat, et ceux qu’un groupe suit."
      />
      {countries.length === 0 ? (
        <EmptyState title="Aucun pays pour l’instant" />
      ) : (
        <NavTabs label="Continents" tabs={tabs} />
      )}
      {sections.map(({ continent, rows }) => (
        <section key={continent} aria-labelledby={continent.toLowerCase()} className="mb-12">
          <h2 id={continent.toLowerCase()} className="mb-4">
            {continents[continent]}
          </h2>
          <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            {rows.map((row) => (
              <li key={row.code} className="border-line border-t py-3">
                <span className="flex items-center justify-between gap-3">
                  <a href={routes.country(row.slug)} className="inline-block py-1 font-semibold">
                    {row.name}
                  </a>
                  {row.hasGroup && <Badge tone="brand">Groupe</Badge>}
                </span>
                <span className="block text-fine text-muted">{countWords(row)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {countries.length > 0 && map}
    </>
  )
}

function countWords({ partnerships, partners }: CountryRow): string {
  if (partnerships === 0) return 'Pas encore de partenariat au registre'
  return [
    partnerships === 1 ? '1 partenariat' : `${partnerships} partenariats`,
    partners === 1 ? '1 collectivité partenaire' : `${partners} collectivités partenaires`,
  ].join(', ')
}
