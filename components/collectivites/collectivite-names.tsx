import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { CollectiviteOption } from '@/lib/collectivites/queries'
import { routes } from '@/lib/platform/routes'

type Named = Pick<CollectiviteOption, 'slug' | 'name' | 'level'>

/** French authorities by name, in columns; one given twice is shown once. `total` counts those not shown too. */
export function CollectiviteNames({ items, total }: { items: Named[]; total: number }) {
  const shown = [...new Map(items.map((item) => [item.slug, item])).values()]
  return (
    <>
      {shown.length < total && (
        <p className="mb-4 text-muted">
          Les {shown.length} premières par ordre alphabétique, sur {total}.
        </p>
      )}
      <ul className="gap-x-10 sm:columns-2 lg:columns-3">
        {shown.map(({ slug, name, level }) => (
          <li key={slug} className="break-inside-avoid border-line border-b py-2">
            <a href={routes.collectivite(slug)} className="inline-block py-1">
              {name}
            </a>
            <span className="block text-fine text-muted">{collectiviteLevels[level]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
