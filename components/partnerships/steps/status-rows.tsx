import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import { FieldAnchor } from './field-anchor'

const options = Object.entries(partnershipStatuses).map(([value, label]) => ({ value, label }))
const MOST_STATUSES = 15

/** Past changes of status; two lines are always free. */
export function StatusRows({ rows }: { rows: StepPage['content']['statusHistory'] }) {
  const isAnswered = rows.some(({ status, onDate }) => status || onDate)
  return (
    <details open={isAnswered} className="rounded-card border border-line p-4">
      <summary className="cursor-pointer py-1 font-semibold">Changements de statut passés</summary>
      <div className="mt-4 space-y-5">
        <p className="text-muted">
          Facultatif. Par exemple&nbsp;: en cours depuis 1987, suspendu depuis 03/2012, en cours depuis 2019.
        </p>
        {rows.map(({ status, onDate }, index) => {
          const name = `statusHistory.${index}`
          return (
            <div key={name} className="grid gap-4 sm:grid-cols-2">
              <FieldAnchor name={`${name}.status`}>
                <SelectField
                  name={`${name}.status`}
                  label={`Statut ${index + 1}`}
                  emptyLabel="Aucun"
                  options={options}
                  defaultValue={status}
                />
              </FieldAnchor>
              <FieldAnchor name={`${name}.onDate`}>
                <TextField
                  name={`${name}.onDate`}
                  label={
                    <>
                      Depuis<span className="sr-only"> (statut {index + 1})</span>
                    </>
                  }
                  autoComplete="off"
                  defaultValue={onDate}
                />
              </FieldAnchor>
            </div>
          )
        })}
        {rows.length < MOST_STATUSES && (
          <SubmitButton name="press" value="stay" variant="secondary" size="small">
            Enregistrer et ajouter des lignes
          </SubmitButton>
        )}
      </div>
    </details>
  )
}
