import { DescriptionList } from '@/components/ui/description-list'
import { SourceLink } from '@/components/ui/source-link'
import type { KeyFact } from '@/lib/groups/schema'

/** Figures that sources state and the register cannot count. */
export function KeyFacts({ facts }: { facts: KeyFact[] }) {
  return (
    <DescriptionList
      items={facts.map(({ label, value, source }) => ({
        term: label,
        value: (
          <>
            <span className="block font-semibold">{value}</span>
            {source && <SourceLink source={source} />}
          </>
        ),
      }))}
    />
  )
}
