import { Badge } from '@/components/ui/badge'
import { DateText } from '@/components/ui/date-time'
import { publicationKinds } from '@/lib/content/labels'
import type { PublicationCard } from '@/lib/content/queries'
import { routes } from '@/lib/platform/routes'
import { TagList } from './tag-list'
import { TextRow } from './text-row'

type PublicationListProps = { items: PublicationCard[]; headingLevel?: 2 | 3 | 4 }

/** Publications, one row each: date, kind, title, publisher, summary, tags. */
export function PublicationList({ items, headingLevel = 3 }: PublicationListProps) {
  return (
    <ul className="divide-y divide-line">
      {items.map(({ slug, kind, title, publisher, publishedOn, summary, countries, themes }) => (
        <TextRow
          key={slug}
          href={routes.publication(slug)}
          title={title}
          headingLevel={headingLevel}
          aside={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:flex-col sm:items-start">
              <DateText date={publishedOn} />
              <Badge tone="accent">{publicationKinds[kind]}</Badge>
            </span>
          }
          kicker={publisher}
          tags={
            <TagList
              countries={countries}
              themes={themes}
              label={`Pays et thèmes\u00a0: ${title}`}
              listHref={routes.publications}
            />
          }
        >
          {summary}
        </TextRow>
      ))}
    </ul>
  )
}
