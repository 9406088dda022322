import { DateField } from '@/components/ui/form/date-field'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { SectionHeading } from '@/components/ui/section-heading'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { onePercentServices, partnershipKinds, partnershipStatuses } from '@/lib/partnerships/labels'
import { FieldAnchor } from './field-anchor'

type Content = StepPage['content']

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What kind of link it is, and its dates. */
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
      <fieldset className="space-y-5">
        <legend>
          <SectionHeading title="Le partenariat" level={3} lead="Ce que vous ignorez reste vide." />
        </legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <Year name="startYear" label="Année de début" content={content} />
          <Year name="endYear" label="Année de fin" content={content} />
        </div>
        <FieldAnchor name="firstSignedOn">
          <TextField
            name="firstSignedOn"
            label="Première signature"
            hint="Une année, un mois ou une date&nbsp;: 1974, 06/1974 ou 08/06/1974."
            defaultValue={content.firstSignedOn}
            width="medium"
            autoComplete="off"
          />
        </FieldAnchor>
      </fieldset>
      <fieldset className="space-y-5">
        <legend>
          <SectionHeading
            title="La convention en cours"
            level={3}
            lead="Elle entre en vigueur à sa transmission au représentant de l’État (CGCT, art.&nbsp;L.&nbsp;1115&#8209;1)."
          />
        </legend>
        <Year name="currentConventionYear" label="Année de la convention" content={content} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Day name="deliberatedOn" label="Délibération" content={content} />
          <Day name="signedOn" label="Signature" content={content} />
          <Day name="transmittedOn" label="Transmission au préfet" content={content} />
          <Day name="expiresOn" label="Fin de la convention" content={content} />
        </div>
        <FieldAnchor name="onePercentService">
          <SelectField
            name="onePercentService"
            label="Service qui finance au titre du «&nbsp;1&nbsp;%&nbsp;»"
            hint="Eau, déchets, énergie ou mobilité&nbsp;: jusqu’à 1&nbsp;% des ressources du service (CGCT, art.&nbsp;L.&nbsp;1115&#8209;1&#8209;1 et L.&nbsp;1115&#8209;3)."
            emptyLabel="Aucun"
            options={choices(onePercentServices)}
            defaultValue={content.onePercentService}
          />
        </FieldAnchor>
      </fieldset>
    </>
  )
}

type YearName = 'startYear' | 'endYear' | 'currentConventionYear'

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

type DayName = 'deliberatedOn' | 'signedOn' | 'transmittedOn' | 'expiresOn'

function Day({ name, label, content }: { name: DayName; label: string; content: Content }) {
  return (
    <FieldAnchor name={name}>
      <DateField name={name} label={label} defaultValue={content[name]} />
    </FieldAnchor>
  )
}
