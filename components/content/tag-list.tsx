import { Badge } from '@/components/ui/badge'
import type { Tags } from '@/lib/content/queries'

type TagListProps = Tags & {
  /** Names the list for screen readers. */
  label: string
  /** Address of the list these tags filter. */
  listHref: string
}

/** Countries and themes of a text; each leads to the texts that share it. */
export function TagList({ countries, themes, label, listHref }: TagListProps) {
  const tags = [
    ...countries.map(({ slug, name }) => ({ filter: 'pays', value: slug, name, tone: 'brand' }) as const),
    ...themes.map(
      ({ code, label: name }) => ({ filter: 'theme', value: code, name, tone: 'neutral' }) as const,
    ),
  ]
  if (tags.length === 0) return null
  return (
    <ul aria-label={label} data-print="hide" className="-my-2 flex flex-wrap gap-x-2">
      {tags.map(({ filter, value, name, tone }) => (
        <li key={value}>
          {/* The link is taller than its badge: a finger needs 44 px. */}
          <a
            href={`${listHref}?${new URLSearchParams({ [filter]: value })}`}
            className="relative inline-flex min-h-11 items-center no-underline hover:underline"
          >
            <Badge tone={tone}>{name}</Badge>
          </a>
        </li>
      ))}
    </ul>
  )
}
