import type { FacetKey } from '@/lib/partnerships/register/labels'
import { type Facet, FacetChoice, type FacetValue } from './facet-choice'
import { FacetTree } from './facet-tree'

/** Values shown at once in a facet that may hold a hundred. */
const SHOWN = 6
/** Facets whose values have no order of their own: the most frequent come first. */
const LONG = new Set<FacetKey>(['pays', 'region', 'departement', 'groupe', 'odd'])

/** One facet: a title that folds, and its values as boxes with their counts. */
export function RegisterFacet({ facet, isOpen }: { facet: Facet; isOpen: boolean }) {
  const chosen = facet.values.filter(({ isSelected }) => isSelected).length
  return (
    <details open={isOpen || chosen > 0} className="group/facet border-line border-b">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 font-semibold text-ink [&::-webkit-details-marker]:hidden">
        <span>
          {facet.label}
          {chosen > 0 && (
            <span className="ml-2 rounded-full bg-brand px-2 py-0.5 text-fine text-on-brand">
              {chosen}
              <span className="sr-only"> choisi{chosen > 1 && 's'}</span>
            </span>
          )}
        </span>
        <span aria-hidden="true" className="text-muted transition-transform group-open/facet:rotate-180">
          ▾
        </span>
      </summary>
      <fieldset className="min-w-0 pb-3">
        <legend className="sr-only">{facet.label}</legend>
        <FacetValues facet={facet} />
      </fieldset>
    </details>
  )
}

function FacetValues({ facet: { key, values } }: { facet: Facet }) {
  if (key === 'theme') return <FacetTree name={key} values={values} />
  if (!LONG.has(key) || values.length <= SHOWN + 2) return <FacetList name={key} values={values} />
  const ranked = values.toSorted((a, b) => Number(b.isSelected) - Number(a.isSelected) || b.count - a.count)
  const chosen = ranked.filter(({ isSelected }) => isSelected).length
  const first = ranked.slice(0, Math.max(SHOWN, chosen))
  const rest = values.filter((value) => !first.includes(value))
  return (
    <>
      <FacetList name={key} values={first} />
      {rest.length > 0 && (
        <details className="group/rest">
          <summary className="flex min-h-11 cursor-pointer list-none items-center text-fine text-link underline lg:min-h-9 [&::-webkit-details-marker]:hidden">
            <span className="group-open/rest:hidden">Voir les {rest.length} autres</span>
            <span className="hidden group-open/rest:inline">Réduire</span>
          </summary>
          <FacetList name={key} values={rest} />
        </details>
      )}
    </>
  )
}

function FacetList({ name, values }: { name: FacetKey; values: FacetValue[] }) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <FacetChoice name={name} value={value} />
        </li>
      ))}
    </ul>
  )
}
