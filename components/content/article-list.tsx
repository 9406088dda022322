import { DateText } from '@/components/ui/date-time'
import type { ArticleCard } from '@/lib/content/queries'
import { routes } from '@/lib/platform/routes'
import { TagList } from './tag-list'
import { TextRow } from './text-row'

type ArticleListProps = { items: ArticleCard[]; headingLevel?: 2 | 3 | 4 }

/** News, one row each: date, place, title, teaser, tags. */
export function ArticleList({ items, headingLevel = 3 }: ArticleListProps) {
  return (
    <ul className="divide-y divide-line">
      {items.map(({ slug, title, placeLine, teaser, publishedOn, countries, themes }) => (
        <TextRow
          key={slug}
          href={routes.article(slug)}
          title={title}
          headingLevel={headingLevel}
          aside={<DateText date={publishedOn} />}
          kicker={placeLine}
          tags={
            <TagList
              countries={countries}
              themes={themes}
              label={`Pays et thèmes\u00a0: ${title}`}
              listHref={routes.news}
            />
          }
        >
          {teaser}
        </TextRow>
      ))}
    </ul>
  )
}
