import { FileLink } from '@/components/ui/file-link'
import { SectionHeading } from '@/components/ui/section-heading'
import { documentFormat } from '@/lib/content/labels'

type Document = { title: string; url: string; mediaType: string | null; byteSize: number | null }

/** Documents that go with a text, with their format and weight. */
export function DocumentList({ documents }: { documents: Document[] }) {
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <SectionHeading id="documents" title="Documents" />
      <ul className="space-y-1">
        {documents.map(({ title, url, mediaType, byteSize }) => (
          <li key={url}>
            <FileLink href={url} title={title} format={documentFormat(mediaType)} bytes={byteSize} />
          </li>
        ))}
      </ul>
    </section>
  )
}
