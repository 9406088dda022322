import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { Company } from '@/lib/partnerships/company/queries'
import { routes } from '@/lib/platform/routes'

type CompanyListProps = {
  company: Company
  /** Address of what a colleague shares: a country, an authority. */
  hrefOf: (slug: string) => string
}

/** Collectivités at work in the same place, each with what it shares. */
export function CompanyList({ company, hrefOf }: CompanyListProps) {
  const { items, total } = company
  return (
    <>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {items.map(({ slug, name, level, with: shared, partnerships }) => (
          <li key={slug} className="border-line border-t py-3">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <a href={routes.collectivite(slug)} className="inline-block py-1 font-semibold">
                {name}
              </a>
              <span className="text-fine text-muted">
                {partnerships === 1 ? '1 partenariat' : `${partnerships} partenariats`}
              </span>
            </span>
            <span className="block text-fine text-muted">{collectiviteLevels[level]}</span>
            <span className="mt-0.5 block text-fine">
              {shared.map((place, index) => (
                <span key={place.slug}>
                  {index > 0 && ', '}
                  <a href={hrefOf(place.slug)} className="inline-block py-0.5">
                    {place.name}
                  </a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {items.length < total && (
        <p className="mt-3 text-fine text-muted">
          {items.length} sur {total}.
        </p>
      )}
    </>
  )
}
