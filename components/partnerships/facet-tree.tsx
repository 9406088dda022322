import type { FacetKey } from '@/lib/partnerships/register/labels'
import { FacetChoice, type FacetValue } from './facet-choice'

type Branch = { value: FacetValue; under: FacetValue[] }

/** A facet that is a tree: its families, each with what it holds folded beneath. */
export function FacetTree({ name, values }: { name: FacetKey; values: FacetValue[] }) {
  return (
    <ul>
      {branchesOf(values, 0).map(({ value, under }) => (
        <li key={value.value}>
          <FacetChoice name={name} value={value} />
          {under.length > 0 && <Narrower name={name} family={value.label} values={under} />}
        </li>
      ))}
    </ul>
  )
}

type NarrowerProps = { name: FacetKey; family: string; values: FacetValue[] }

function Narrower({ name, family, values }: NarrowerProps) {
  const isOpen = values.some(({ isSelected }) => isSelected)
  return (
    <details open={isOpen} className="group/tree ml-7.5 border-line border-l pl-2">
      <summary className="flex min-h-11 cursor-pointer list-none items-center text-fine text-link underline lg:min-h-7 [&::-webkit-details-marker]:hidden">
        <span>
          Préciser<span className="sr-only"> {family}</span>
        </span>
      </summary>
      <ul>
        {branchesOf(values, 1).map(({ value, under }) => (
          <li key={value.value}>
            <FacetChoice name={name} value={value} />
            {under.length > 0 && (
              <ul className="ml-7.5">
                {under.map((leaf) => (
                  <li key={leaf.value}>
                    <FacetChoice name={name} value={leaf} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Values in reading order, cut before each one of this depth; one that comes without its parent stands alone. */
function branchesOf(values: FacetValue[], depth: number): Branch[] {
  const branches: Branch[] = []
  for (const value of values) {
    const last = branches.at(-1)
    if (!last || (value.depth ?? 0) <= depth) branches.push({ value, under: [] })
    else last.under.push(value)
  }
  return branches
}
