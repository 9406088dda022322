import { NavTabs } from '@/components/ui/nav-tabs'
import { searchKinds } from '@/lib/search/labels'
import type { SearchKind } from '@/lib/search/rules'
import { searchAddress } from './search-address'

type SearchTabsProps = {
  asked: string
  total: number
  groups: { kind: SearchKind; total: number }[]
  current?: SearchKind
}

/** How much was found, in all and of each kind. */
export function SearchTabs({ asked, total, groups, current }: SearchTabsProps) {
  const found = total > 1 ? `${total} résultats` : '1 résultat'
  return (
    <>
      <p className="mb-4 text-lead" role="status">
        {found} pour «&nbsp;{asked}&nbsp;»
      </p>
      <NavTabs
        label="Types de résultats"
        tabs={[
          { href: searchAddress(asked), label: 'Tout', count: total, isCurrent: current === undefined },
          ...groups.map(({ kind, total: count }) => ({
            href: searchAddress(asked, kind),
            label: searchKinds[kind].title,
            count,
            isCurrent: kind === current,
          })),
        ]}
      />
    </>
  )
}
