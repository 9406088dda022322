import { DateText } from '@/components/ui/date-time'
import { SourceLink } from '@/components/ui/source-link'
import type { Term } from '@/lib/groups/presentation/queries'

/** Who presides or presided over a group: public functions. `source` is the one of the whole page, not repeated. */
export function GroupTerms({ terms, source }: { terms: Term[]; source: string }) {
  return (
    <ul className="grid gap-5">
      {terms.map((term) => (
        <li key={term.id} className="border-accent border-l-3 pl-4">
          <p className="kicker">{term.role}</p>
          <p className="mt-1 font-semibold font-serif text-h4">{term.holderName}</p>
          {term.institution && <p>{term.institution}</p>}
          {term.fromOn && (
            <p className="text-fine text-muted">
              <DateText date={term.fromOn} end={term.toOn} />
            </p>
          )}
          {term.note && <p className="mt-1 text-fine text-muted">{term.note}</p>}
          {term.source !== source && <SourceLink source={term.source} />}
        </li>
      ))}
    </ul>
  )
}
