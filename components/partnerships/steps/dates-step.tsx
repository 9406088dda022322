import { DateField } from '@/components/ui/form/date-field'
import { TextField } from '@/components/ui/form/text-field'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { FieldAnchor } from './field-anchor'

const days = [
  { name: 'deliberatedOn', label: 'Délibération', hint: 'Le jour où l’assemblée a autorisé la convention.' },
  { name: 'signedOn', label: 'Signature', hint: 'Le jour où la dernière partie a signé.' },
  {
    name: 'transmittedOn',
    label: 'Transmission au préfet',
    hint: 'La convention entre en vigueur ce jour-là (CGCT, art.\u00a0L.\u00a01115\u20111).',
  },
  {
    name: 'expiresOn',
    label: 'Échéance',
    hint: 'Dernier jour de la convention. Un courriel vous prévient avant.',
  },
] as const

/** The current convention, from the assembly’s vote to its end. */
export function DatesStep({ content }: Pick<StepPage, 'content'>) {
  return (
    <>
      <p className="text-muted">
        Sans convention, passez cette étape. Ce que vous ignorez reste vide&nbsp;: votre espace vous
        rappellera ce qui manque.
      </p>
      <FieldAnchor name="currentConventionYear">
        <TextField
          name="currentConventionYear"
          label="Année de la convention en cours"
          inputMode="numeric"
          autoComplete="off"
          width="short"
          defaultValue={content.currentConventionYear}
        />
      </FieldAnchor>
      <div className="grid gap-6 sm:grid-cols-2">
        {days.map(({ name, label, hint }) => (
          <FieldAnchor key={name} name={name}>
            <DateField name={name} label={label} hint={hint} defaultValue={content[name]} />
          </FieldAnchor>
        ))}
      </div>
    </>
  )
}
