import { SourceLink } from '@/components/ui/source-link'
import type { Association } from '@/lib/collectivites/countries/queries'

/** Associations de pouvoirs locaux, the counterparts of Cités Unies France in a country. */
export function AssociationList({ items }: { items: Association[] }) {
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {items.map(({ slug, name, acronym, description, url, source }) => (
        <li key={slug} className="border-line border-t py-4">
          <p className="font-semibold">
            {url ? <a href={url}>{name}</a> : name}
            {acronym && acronym !== name && <span className="font-normal text-muted"> ({acronym})</span>}
          </p>
          {description && <p className="mt-1 text-muted">{description}</p>}
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
