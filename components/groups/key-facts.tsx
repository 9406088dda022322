import { DescriptionList } from '@/components/ui/description-list'
import { SourceLink } from '@/components/ui/source-link'
import type { KeyFact } from '@/lib/groups/schema'

/** Figures that sources state and the register cannot count; the source of the whole page is not repeated. */
export function KeyFacts({ facts, source: usual }: { facts: KeyFact[]; source: string }) {
  return (
    <DescriptionList
      items={facts.map(({ label, value, source }) => ({
        term: label,
        value: (
          <>
            <span className="block font-semibold">{value}</span>
            {source && source !== usual && <SourceLink source={source} />}
          </>
        ),
      }))}
    />
  )
}
