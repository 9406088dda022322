import { EmailField } from '@/components/ui/form/email-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import { SectionHeading } from '@/components/ui/section-heading'
import { partySides } from '@/lib/partnerships/documents/labels'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { DocumentLines } from './document-lines'
import { FieldAnchor } from './field-anchor'

type Row = StepPage['content']['contacts'][number] & { index: number }

/** Whom to call on each side, never shown in public, and the documents. */
export function ContactsStep({ page }: { page: StepPage }) {
  const rows = page.content.contacts.map((row, index) => ({ ...row, index }))
  return (
    <>
      <section className="space-y-6">
        <SectionHeading
          title="Contacts"
          level={3}
          lead="Jamais publiés&nbsp;: seules les collectivités parties et Cités Unies France les lisent. Prévenez les personnes que vous nommez."
        />
        {(['FRENCH', 'FOREIGN'] as const).map((side) => (
          <Side key={side} title={partySides[side]} rows={rows.filter((row) => row.side === side)} />
        ))}
        <SubmitButton name="press" value="stay" variant="secondary" size="small">
          Enregistrer et ajouter des contacts
        </SubmitButton>
      </section>
      <DocumentLines id={page.id} documents={page.documents} />
    </>
  )
}

function Side({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <>
      {rows.map((row, position) => (
        <Contact key={row.index} row={row} title={rows.length > 1 ? `${title}, ${position + 1}` : title} />
      ))}
    </>
  )
}

function Contact({ row, title }: { row: Row; title: string }) {
  const name = (key: string) => `contacts.${row.index}.${key}`
  return (
    <fieldset className="rounded-card border border-line p-4">
      <legend className="px-2 font-semibold">{title}</legend>
      <input type="hidden" name={name('side')} value={row.side} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FieldAnchor name={name('fullName')}>
          <TextField
            name={name('fullName')}
            label="Prénom et nom"
            autoComplete="off"
            maxLength={120}
            defaultValue={row.fullName}
          />
        </FieldAnchor>
        <FieldAnchor name={name('jobTitle')}>
          <TextField
            name={name('jobTitle')}
            label="Fonction"
            autoComplete="off"
            maxLength={160}
            defaultValue={row.jobTitle}
          />
        </FieldAnchor>
        <FieldAnchor name={name('email')}>
          <EmailField
            name={name('email')}
            label="Adresse électronique"
            autoComplete="off"
            defaultValue={row.email}
          />
        </FieldAnchor>
        <FieldAnchor name={name('phone')}>
          <TextField
            name={name('phone')}
            type="tel"
            label="Téléphone"
            hint="Avec l’indicatif du pays."
            autoComplete="off"
            maxLength={40}
            defaultValue={row.phone}
          />
        </FieldAnchor>
      </div>
    </fieldset>
  )
}
