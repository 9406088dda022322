import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import { FileField } from '@/components/ui/form/file-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import { documentKinds } from '@/lib/partnerships/documents/labels'
import { routes } from '@/lib/platform/routes'

type AddDocumentViewProps = { id: string; attach: FormAction; submissionKey: string }

/** Sends one document into a file. */
export function AddDocumentView({ id, attach, submissionKey }: AddDocumentViewProps) {
  const back = routes.submissionStep(id, 'contacts')
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: routes.myPartnerships },
              { label: 'Les contacts et les documents', href: back },
              { label: 'Ajouter un document' },
            ]}
          />
        }
        title="Ajouter un document"
        lead="Convention, délibération, lettre d’intention ou bilan."
      />
      <div className="max-w-2xl">
        <ActionForm
          action={attach}
          submitLabel="Ajouter ce document"
          secondary={
            <ButtonLink href={back} variant="quiet">
              Revenir sans rien ajouter
            </ButtonLink>
          }
        >
          <SubmissionKey value={submissionKey} />
          <FileField
            name="file"
            label="Fichier"
            hint="PDF, ODT, DOCX, JPEG ou PNG, 5&nbsp;Mo au plus. Si l’envoi est refusé, choisissez-le de nouveau."
            required
            accept=".pdf,.odt,.docx,.jpg,.jpeg,.png"
          />
          <TextField
            name="title"
            label="Titre"
            hint="Par exemple&nbsp;: Convention 2024-2027."
            required
            maxLength={200}
            autoComplete="off"
          />
          <SelectField
            name="kind"
            label="Nature"
            required
            options={Object.entries(documentKinds).map(([value, label]) => ({ value, label }))}
          />
          <CheckboxField
            name="isPublic"
            label="Visible par tous sur la fiche"
            hint="Sinon, seules les collectivités parties et Cités Unies France le lisent. Un document public ne contient ni signature manuscrite, ni coordonnées de personnes."
          />
        </ActionForm>
      </div>
    </>
  )
}
