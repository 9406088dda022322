import { routes } from '@/lib/platform/routes'

const FORMATS = [
  { format: 'xlsx', label: 'Tableur (XLSX)' },
  { format: 'csv', label: 'Tableur français (CSV)' },
  { format: 'geojson', label: 'Carte (GeoJSON)' },
] as const

type RegisterExportsProps = {
  /** Query string of the results. */
  search: string
  total: number
  /** Address of these very results. */
  href: string
  /** The one country chosen, whose whole directory can be printed; null otherwise. */
  country: { slug: string; name: string } | null
}

/** The results as files, and the address that keeps the search. */
export function RegisterExports({ search, total, href, country }: RegisterExportsProps) {
  return (
    <aside
      aria-labelledby="emporter"
      data-print="hide"
      className="mt-10 grid gap-x-10 gap-y-5 rounded-card bg-band p-5 ring-1 ring-line ring-inset sm:grid-cols-2"
    >
      <div>
        <h2 id="emporter" className="text-h4">
          Emporter{' '}
          {total > 1 ? `ces ${new Intl.NumberFormat('fr-FR').format(total)} résultats` : 'ce résultat'}
        </h2>
        <ul className="mt-2 flex flex-wrap gap-x-5 text-fine">
          {FORMATS.map(({ format, label }) => (
            <li key={format}>
              <a
                href={routes.partnershipsExport(format, search)}
                className="inline-flex min-h-11 items-center"
              >
                {label}
              </a>
            </li>
          ))}
          {country && (
            <li>
              <a href={routes.countryDirectory(country.slug)} className="inline-flex min-h-11 items-center">
                Répertoire à imprimer&nbsp;: {country.name} (PDF)
              </a>
            </li>
          )}
        </ul>
      </div>
      <div>
        <p className="font-semibold">Garder cette recherche</p>
        <p className="mt-2 text-fine text-muted">
          <a href={href} className="inline-flex min-h-6 items-center">
            L’adresse de cette page
          </a>{' '}
          contient vos filtres&nbsp;: mettez-la dans vos favoris ou envoyez-la, elle montrera les résultats du
          moment.
        </p>
      </div>
    </aside>
  )
}
