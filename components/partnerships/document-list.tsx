import { Badge } from '@/components/ui/badge'
import { FileLink } from '@/components/ui/file-link'
import { documentKinds, fileFormats } from '@/lib/partnerships/documents/labels'
import type { RecordDocument } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

type DocumentListProps = {
  slug: string
  /** `isPublic` is told to parties and staff only. */
  documents: (RecordDocument & { isPublic?: boolean })[]
}

/** Documents of a record, each with its kind and its weight. */
export function DocumentList({ slug, documents }: DocumentListProps) {
  return (
    <ul className="space-y-2">
      {documents.map(({ fileId, kind, title, mediaType, byteSize, isPublic }) => (
        <li key={fileId} className="flex flex-wrap items-center gap-x-3">
          <FileLink
            href={routes.partnershipDocument(slug, fileId)}
            title={title}
            format={fileFormats[mediaType] ?? ''}
            bytes={byteSize}
          />
          <Badge>{documentKinds[kind]}</Badge>
          {isPublic !== undefined && (
            <Badge tone={isPublic ? 'info' : 'warning'}>{isPublic ? 'Public' : 'Privé'}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
