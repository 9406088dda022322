import { cx } from '@/components/ui/cx'
import { type RegisterSort, registerSortLabels } from '@/lib/partnerships/register/labels'
import { type RegisterLook, type RegisterQuery, registerHref, replaced } from './register-href'
import { REGISTER_FORM } from './register-panel'

const LOOKS: [RegisterLook, string][] = [
  ['liste', 'Liste'],
  ['tableau', 'Tableau'],
  ['carte', 'Carte'],
]

const SORTS: RegisterSort[] = ['titre', 'anciennete', 'ajout', 'verification']

type RegisterBarProps = {
  query: RegisterQuery
  look: RegisterLook
  sort: RegisterSort
  /** Filters in use, told on the button that opens the panel on a phone. */
  filterCount: number
}

/** Above the results: filters on a phone, how they are shown, in which order. */
export function RegisterBar({ query, look, sort, filterCount }: RegisterBarProps) {
  return (
    <div data-print="hide" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <button
        type="button"
        popoverTarget={REGISTER_FORM}
        className={cx(
          'inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-brand-ink px-4 font-semibold text-brand-ink text-fine hover:bg-brand-soft',
          look !== 'tableau' && 'lg:hidden',
        )}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" className="size-4 fill-none stroke-current stroke-2">
          <path d="M2 5h16M5 10h10M8 15h4" strokeLinecap="round" />
        </svg>
        Filtres{filterCount > 0 && ` (${filterCount})`}
      </button>
      <nav aria-label="Affichage des résultats">
        <ul className="inline-flex overflow-hidden rounded-control border border-line-strong">
          {LOOKS.map(([value, label]) => (
            <li key={value} className="border-line-strong not-first:border-l">
              <a
                href={lookHref(query, value)}
                aria-current={value === look ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-10.5 items-center px-3.5 text-fine no-underline sm:px-4',
                  value === look ? 'bg-brand font-semibold text-on-brand' : 'text-ink hover:bg-brand-soft',
                )}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {look !== 'carte' && <SortMenu query={query} sort={sort} />}
    </div>
  )
}

function lookHref(query: RegisterQuery, look: RegisterLook): string {
  return registerHref(look === 'liste' ? replaced(query, 'vue') : replaced(query, 'vue', look))
}

/** Address of the same results in another order. */
export function sortHref(
  query: RegisterQuery,
  sort: RegisterSort,
  hrefOf: (query: RegisterQuery) => string = registerHref,
): string {
  return hrefOf(sort === 'titre' ? replaced(query, 'tri') : replaced(query, 'tri', sort))
}

function SortMenu({ query, sort }: { query: RegisterQuery; sort: RegisterSort }) {
  return (
    <details className="group/sort relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 text-fine [&::-webkit-details-marker]:hidden">
        <span className="text-muted">Tri&nbsp;:</span>
        <span className="font-semibold">{registerSortLabels[sort]}</span>
        <span aria-hidden="true" className="text-muted">
          ▾
        </span>
      </summary>
      <ul className="absolute left-0 z-10 w-64 rounded-card border border-line bg-surface p-1.5 shadow-lift">
        {SORTS.map((value) => (
          <li key={value}>
            <a
              href={sortHref(query, value)}
              aria-current={value === sort ? 'true' : undefined}
              className="flex min-h-11 items-center rounded-control px-3 text-fine text-ink no-underline hover:bg-band aria-[current]:font-semibold"
            >
              {registerSortLabels[value]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
