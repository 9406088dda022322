import { FileLink } from '@/components/ui/file-link'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import { SectionHeading } from '@/components/ui/section-heading'
import { documentKinds, fileFormats } from '@/lib/partnerships/documents/labels'
import type { DocumentLine } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'
import { FieldAnchor } from './field-anchor'

const MOST_DOCUMENTS = 10
const kinds = Object.entries(documentKinds).map(([value, label]) => ({ value, label }))

/** Documents of a file: what is said of each may change here; they are added on a page of their own. */
export function DocumentLines({ id, documents }: { id: string; documents: DocumentLine[] }) {
  return (
    <section className="border-line border-t pt-8">
      <SectionHeading
        title="Documents"
        level={3}
        lead="La convention, la délibération, un bilan. Privés, sauf ceux que vous rendez publics."
      />
      {documents.length === 0 && <p className="text-muted">Aucun document pour l’instant.</p>}
      <ul className="space-y-6">
        {documents.map((line, index) => (
          <li key={line.fileId} className="space-y-4 rounded-card border border-line p-4">
            <Line id={id} line={line} index={index} />
          </li>
        ))}
      </ul>
      {documents.length < MOST_DOCUMENTS && (
        <div className="mt-5">
          <SubmitButton name="press" value="add-document" variant="secondary" size="small">
            Ajouter un document
          </SubmitButton>
        </div>
      )}
    </section>
  )
}

function Line({ id, line, index }: { id: string; line: DocumentLine; index: number }) {
  const name = (key: string) => `documents.${index}.${key}`
  const { fileId, kind, title, isPublic, mediaType, byteSize } = line
  return (
    <>
      <input type="hidden" name={name('fileId')} value={fileId} />
      {mediaType ? (
        <FileLink
          href={routes.submissionDocument(id, fileId)}
          title={line.name ?? title}
          format={fileFormats[mediaType] ?? ''}
          bytes={byteSize ?? null}
        />
      ) : (
        <p className="text-muted">Ce fichier n’est plus disponible&nbsp;: retirez-le.</p>
      )}
      <FieldAnchor name={name('title')}>
        <TextField name={name('title')} label="Titre" required maxLength={200} defaultValue={title} />
      </FieldAnchor>
      <FieldAnchor name={name('kind')}>
        <SelectField
          name={name('kind')}
          label="Nature"
          options={kinds}
          emptyLabel={null}
          defaultValue={kind}
        />
      </FieldAnchor>
      <CheckboxField
        name={name('isPublic')}
        label="Visible par tous sur la fiche"
        defaultChecked={isPublic === 'oui'}
      />
      <SubmitButton name="press" value={`remove:${fileId}`} variant="quiet" size="small">
        Retirer<span className="sr-only"> {title}</span>
      </SubmitButton>
    </>
  )
}
