import { Badge } from '@/components/ui/badge'
import { FileLink } from '@/components/ui/file-link'
import { documentKinds, fileFormats } from '@/lib/partnerships/documents/labels'
import type { ListedDocument } from '@/lib/partnerships/documents/queries'
import { routes } from '@/lib/platform/routes'

/** Public documents of several records, each with the record it belongs to. */
export function ListedDocuments({ items }: { items: ListedDocument[] }) {
  return (
    <ul className="border-line border-t">
      {items.map(({ fileId, kind, title, mediaType, byteSize, record }) => (
        <li key={`${record.slug} ${fileId}`} className="border-line border-b py-2">
          <div className="flex flex-wrap items-center gap-x-3">
            <FileLink
              href={routes.partnershipDocument(record.slug, fileId)}
              title={title}
              format={fileFormats[mediaType] ?? ''}
              bytes={byteSize}
            />
            <Badge>{documentKinds[kind]}</Badge>
          </div>
          <p className="ml-8 text-fine text-muted">
            Partenariat <a href={routes.partnership(record.slug)}>{record.title}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
