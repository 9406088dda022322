import { type Chip, FilterChips } from '@/components/ui/filter-chips'
import type { Chosen, FilterName } from '@/lib/content/filters/queries'
import { listAddress } from './list-address'

const filterWords: Record<FilterName, string> = {
  type: 'Type',
  pays: 'Pays',
  theme: 'Thème',
  groupe: 'Groupe',
  annee: 'Année',
}
const names: FilterName[] = ['type', 'pays', 'theme', 'groupe', 'annee']

/** How many texts the filters find, and the filters themselves, each removable. */
export function ListCount({ path, chosen, words }: { path: string; chosen: Chosen; words: string }) {
  return (
    <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
      <p className="font-semibold">{words}</p>
      <FilterChips chips={chipsOf(path, chosen)} clearHref={path} />
    </div>
  )
}

function chipsOf(path: string, chosen: Chosen): Chip[] {
  return names.flatMap((name) => {
    const filter = chosen[name]
    if (!filter) return []
    const { [name]: _removed, ...others } = chosen
    return [{ filter: filterWords[name], label: filter.label, href: listAddress(path, others) }]
  })
}
