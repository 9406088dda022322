import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { onePercentServices } from '@/lib/partnerships/labels'
import { FieldAnchor } from './field-anchor'

const MOST_YEARS = 20

const services = Object.entries(onePercentServices).map(([value, label]) => ({ value, label }))

const columns = [
  { key: 'french', label: 'Côté français (€)' },
  { key: 'partner', label: 'Partenaires (€)' },
  { key: 'cofunding', label: 'Cofinancements (€)' },
] as const

/** Money of each year, by origin; two lines are always free. */
export function AmountsStep({ content }: Pick<StepPage, 'content'>) {
  const rows = content.amounts
  return (
    <>
      <p className="text-muted">
        Une convention mentionne le montant prévisionnel des engagements financiers (CGCT,
        art.&nbsp;L.&nbsp;1115&#8209;1). Indiquez ce que vous connaissez, prévu ou dépensé&nbsp;; le reste
        peut rester vide. Ces montants sont publiés.
      </p>
      {rows.map((row, index) => {
        const name = `amounts.${index}`
        return (
          <fieldset key={name} className="rounded-card border border-line p-4">
            <legend className="px-2 font-semibold">{row.year || `Ligne ${index + 1}`}</legend>
            <div className="grid gap-4 sm:grid-cols-4">
              <FieldAnchor name={`${name}.year`}>
                <TextField
                  name={`${name}.year`}
                  label="Année"
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={row.year}
                />
              </FieldAnchor>
              {columns.map(({ key, label }) => (
                <FieldAnchor key={key} name={`${name}.${key}`}>
                  <TextField
                    name={`${name}.${key}`}
                    label={label}
                    inputMode="decimal"
                    autoComplete="off"
                    defaultValue={row[key]}
                  />
                </FieldAnchor>
              ))}
            </div>
          </fieldset>
        )
      })}
      {rows.length < MOST_YEARS && (
        <SubmitButton name="press" value="stay" variant="secondary" size="small">
          Enregistrer et ajouter des lignes
        </SubmitButton>
      )}
      <FieldAnchor name="onePercentService">
        <SelectField
          name="onePercentService"
          label="Service qui finance au titre du «&nbsp;1&nbsp;%&nbsp;»"
          hint="Eau, déchets, énergie ou mobilité&nbsp;: jusqu’à 1&nbsp;% des ressources du service (CGCT, art.&nbsp;L.&nbsp;1115&#8209;1&#8209;1, L.&nbsp;1115&#8209;2 et L.&nbsp;1115&#8209;3)."
          emptyLabel="Aucun"
          options={services}
          defaultValue={content.onePercentService}
        />
      </FieldAnchor>
    </>
  )
}
