import { Alert } from '@/components/ui/alert'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextField } from '@/components/ui/form/text-field'
import { SectionHeading } from '@/components/ui/section-heading'
import type { PartyLine, StepPage } from '@/lib/partnerships/drafting/queries'
import { partyRoles } from '@/lib/partnerships/labels'
import { DuplicateWarning } from './duplicate-warning'
import { FieldAnchor } from './field-anchor'

/** Who takes part, on both sides, and in which role; parties are added on pages of their own. */
export function PartiesStep({ page: { french, foreign, duplicates } }: { page: StepPage }) {
  return (
    <>
      <DuplicateWarning duplicates={duplicates} />
      <section>
        <SectionHeading title="Côté français" level={3} lead="Une seule collectivité est chef de file." />
        <Lines side="frenchParties" lines={french} />
        <AddButton value="add-collectivite">Ajouter une collectivité française</AddButton>
      </section>
      <FieldAnchor name="foreignParties">
        <SectionHeading
          title="Autorités partenaires"
          level={3}
          lead="Des autorités locales étrangères&nbsp;: commune, région, cercle, gouvernorat… Un État n’en est pas une."
        />
        {foreign.length === 0 && <p className="text-muted">Aucune autorité pour l’instant.</p>}
        <Lines side="foreignParties" lines={foreign} />
        {foreign.map(
          ({ key, name, warning }) =>
            warning && (
              <Alert key={key} tone="warning">
                <p>
                  {name}&nbsp;: {warning}
                </p>
              </Alert>
            ),
        )}
        <AddButton value="add-authority">Ajouter une autorité partenaire</AddButton>
      </FieldAnchor>
    </>
  )
}

const roles = Object.entries(partyRoles).map(([value, label]) => ({ value, label }))

function Lines({ side, lines }: { side: 'frenchParties' | 'foreignParties'; lines: PartyLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ key, name, detail, role, isRemovable }, index) => (
        <li key={key} className="grid items-end gap-x-6 gap-y-3 py-4 sm:grid-cols-[1fr_12rem_6rem]">
          <p className="min-w-0 self-center">
            <span className="font-semibold">{name}</span>
            {detail && side === 'foreignParties' && (
              <span className="block text-fine text-muted">{detail}</span>
            )}
            <input type="hidden" name={`${side}.${index}.key`} value={key} />
          </p>
          <FieldAnchor name={`${side}.${index}.role`}>
            <SelectField
              name={`${side}.${index}.role`}
              label={
                <>
                  Rôle<span className="sr-only"> de {name}</span>
                </>
              }
              options={roles}
              emptyLabel={null}
              defaultValue={role}
            />
          </FieldAnchor>
          {isRemovable && (
            <div>
              <SubmitButton name="press" value={`remove:${key}`} variant="quiet" size="small">
                Retirer<span className="sr-only"> {name}</span>
              </SubmitButton>
            </div>
          )}
          {side === 'frenchParties' && <FormerName name={`${side}.${index}.formerName`} value={detail} />}
        </li>
      ))}
    </ul>
  )
}

/** The name a collectivité bore when it took part, if it has merged or changed its name since. */
function FormerName({ name, value }: { name: string; value: string }) {
  return (
    <details open={value !== ''} className="sm:col-span-3">
      <summary className="cursor-pointer py-2 text-fine">Elle portait un autre nom à l’époque</summary>
      <div className="mt-2">
        <TextField
          name={name}
          label="Ancien nom"
          hint="Celui de la collectivité d’alors, si elle a fusionné ou changé de nom."
          maxLength={160}
          autoComplete="off"
          defaultValue={value}
        />
      </div>
    </details>
  )
}

function AddButton({ value, children }: { value: string; children: string }) {
  return (
    <div className="mt-4 pb-4">
      <SubmitButton name="press" value={value} variant="secondary" size="small">
        {children}
      </SubmitButton>
    </div>
  )
}
