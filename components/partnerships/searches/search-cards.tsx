import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import { reasonWords, searchSides } from '@/lib/partnerships/searches/labels'
import type { SearchCard } from '@/lib/partnerships/searches/queries'
import type { Reason } from '@/lib/partnerships/searches/rules'
import { routes } from '@/lib/platform/routes'
import { seekerWords } from './seeker-words'

type SearchCardsProps = { searches: (SearchCard & { reasons?: Reason[] })[]; headingLevel?: 2 | 3 }

/** Notices of the board. */
export function SearchCards({ searches, headingLevel = 2 }: SearchCardsProps) {
  return (
    <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
      {searches.map((search) => (
        <li key={search.slug}>
          <Card
            title={search.title}
            href={routes.partnerSearch(search.slug)}
            headingLevel={headingLevel}
            kicker={search.who.name}
            meta={
              <>
                <Badge tone={search.who.side === 'FRENCH' ? 'brand' : 'accent'}>
                  {searchSides[search.who.side]}
                </Badge>
                <span>{seekerWords(search.who)}</span>
              </>
            }
            footer={
              <>
                Publiée le <DateText date={search.publishedOn} />
              </>
            }
          >
            <p>{search.excerpt}</p>
            {search.wishedCountries.length > 0 && (
              <p className="mt-3 text-fine text-muted">
                Pays souhaités&nbsp;: {search.wishedCountries.join(', ')}
              </p>
            )}
            <p className="mt-1 text-fine text-muted">{search.themes.join(' · ')}</p>
            {search.reasons && (
              <p className="mt-3 text-fine">
                Compatible par {search.reasons.map((reason) => reasonWords[reason]).join(', ')}.
              </p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  )
}
