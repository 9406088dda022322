import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { CollectiviteOption } from '@/lib/collectivites/queries'
import { routes } from '@/lib/platform/routes'

type Named = Pick<CollectiviteOption, 'slug' | 'name' | 'level'>

/** French authorities by name, in columns. */
export function CollectiviteNames({ items }: { items: Named[] }) {
  return (
    <ul className="gap-x-10 sm:columns-2 lg:columns-3">
      {items.map(({ slug, name, level }) => (
        <li key={slug} className="break-inside-avoid border-line border-b py-2">
          <a href={routes.collectivite(slug)} className="inline-block py-1">
            {name}
          </a>
          <span className="block text-fine text-muted">{collectiviteLevels[level]}</span>
        </li>
      ))}
    </ul>
  )
}
