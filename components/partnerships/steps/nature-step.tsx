import { RadioGroup } from '@/components/ui/form/radio-group'
import { TextField } from '@/components/ui/form/text-field'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { partnershipKinds, partnershipStatuses } from '@/lib/partnerships/labels'
import { FieldAnchor } from './field-anchor'
import { StatusRows } from './status-rows'

type Content = StepPage['content']

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What kind of link it is, where it stands and since when. */
export function NatureStep({ content }: { content: Content }) {
  return (
    <>
      <FieldAnchor name="kind">
        <RadioGroup
          name="kind"
          label="Nature du lien"
          required
          options={choices(partnershipKinds)}
          defaultValue={content.kind}
        />
      </FieldAnchor>
      <FieldAnchor name="status">
        <RadioGroup
          name="status"
          label="Où en est-il&nbsp;?"
          required
          options={choices(partnershipStatuses)}
          defaultValue={content.status}
        />
      </FieldAnchor>
      <div className="grid gap-5 sm:grid-cols-2">
        <Year name="startYear" label="Année de début" content={content} />
        <Year name="endYear" label="Année de fin" content={content} />
      </div>
      <FieldAnchor name="firstSignedOn">
        <TextField
          name="firstSignedOn"
          label="Première signature"
          hint="Une année, un mois ou une date&nbsp;: 1974, 06/1974 ou 08/06/1974. Ce que vous ignorez reste vide."
          defaultValue={content.firstSignedOn}
          width="medium"
          autoComplete="off"
        />
      </FieldAnchor>
      <StatusRows rows={content.statusHistory} />
    </>
  )
}

type YearName = 'startYear' | 'endYear'

function Year({ name, label, content }: { name: YearName; label: string; content: Content }) {
  return (
    <FieldAnchor name={name}>
      <TextField
        name={name}
        label={label}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        defaultValue={content[name]}
      />
    </FieldAnchor>
  )
}
