import { DateText } from '@/components/ui/date-time'
import type { SearchCard } from '@/lib/search/matching/queries'

/** Results, one row each: title, what tells it from its namesakes, an excerpt. */
export function SearchCards({ cards, headingLevel }: { cards: SearchCard[]; headingLevel: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const
  return (
    <ul className="divide-y divide-line border-line border-y">
      {cards.map(({ href, title, meta, excerpt, date }) => (
        <li key={`${href} ${title}`} className="group relative py-4">
          <Heading className="text-h4">
            <a href={href} className="stretched text-ink no-underline group-hover:underline">
              {title}
            </a>
          </Heading>
          {(meta.length > 0 || date) && (
            <p className="mt-1 text-fine text-muted">
              {date && <DateText date={date.start} end={date.end} />}
              {date && meta.length > 0 && ' · '}
              {meta.join(', ')}
            </p>
          )}
          {excerpt && <p className="measure mt-1.5 line-clamp-3 text-muted">{excerpt}</p>}
        </li>
      ))}
    </ul>
  )
}
