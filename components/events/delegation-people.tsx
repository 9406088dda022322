'use client' // Shows one more row at once; without script the same button asks the server for it.
import { type MouseEvent, useContext, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/form/checkbox-group'
import type { Choice } from '@/components/ui/form/choice-group'
import { EmailField } from '@/components/ui/form/email-field'
import { FormContext } from '@/components/ui/form/form-context'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { DelegationPerson } from '@/lib/events/registrations/queries'

type PeopleProps = {
  /** Who is registered already; nobody in a new registration. */
  people: DelegationPerson[]
  most: number
  /** Days to choose from; none when the meeting lasts one day. */
  days: Choice[]
  /** Version of the registration being changed. */
  version: number | undefined
}

/** The people of a delegation, a row each. A row left empty is nobody. */
export function DelegationPeople({ people, most, days, version }: PeopleProps) {
  const context = useContext(FormContext)
  const sent = Number(context.values?.rows ?? 0)
  // Rows added here belong to the form as it came back last.
  const [added, setAdded] = useState({ values: context.values, count: 0 })
  const extra = added.values === context.values ? added.count : 0
  const count = Math.min(most, Math.max(1, people.length, sent) + extra)
  const newest = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (extra > 0) newest.current?.focus()
  }, [extra])

  function addRow(click: MouseEvent) {
    click.preventDefault()
    setAdded({ values: context.values, count: extra + 1 })
  }

  return (
    <div className="space-y-6">
      <input type="hidden" name="rows" value={count} />
      {version !== undefined && (
        // As first shown, even when the form comes back: a change made meanwhile is never overwritten.
        <input type="hidden" name="version" value={context.values?.version ?? version} />
      )}
      {Array.from({ length: count }, (_, row) => {
        const isFresh = context.values !== undefined && !(`people.${row}.fullName` in context.values)
        return (
          // A row that was never sent keeps its defaults (all days ticked) when the form comes back.
          <FormContext
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and never move
            key={row}
            value={isFresh ? { ...context, values: undefined } : context}
          >
            <fieldset
              ref={row === count - 1 ? newest : undefined}
              tabIndex={-1}
              // biome-ignore lint/a11y/noAutofocus: without script, brings the reader back to the row just added
              autoFocus={isFresh && row > 0 && row === count - 1}
              className="space-y-5 rounded-card border border-line p-4 sm:p-6"
            >
              <legend className="px-2 font-semibold font-serif text-h4">Personne {row + 1}</legend>
              <PersonFields row={row} person={people[row]} days={days} />
            </fieldset>
          </FormContext>
        )
      })}
      {count < most ? (
        <Button variant="secondary" name="intent" value="add-person" onClick={addRow}>
          Ajouter une personne
        </Button>
      ) : (
        <p className="text-muted">
          Une délégation compte {most}&nbsp;personne{most > 1 && 's'} au plus.
        </p>
      )}
    </div>
  )
}

type FieldsProps = { row: number; person: DelegationPerson | undefined; days: Choice[] }

function PersonFields({ row, person, days }: FieldsProps) {
  const name = (field: string) => `people.${row}.${field}`
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name={name('fullName')}
          label="Prénom et nom"
          required={row === 0}
          autoComplete="off"
          defaultValue={person?.fullName}
        />
        <TextField
          name={name('jobTitle')}
          label="Fonction"
          autoComplete="off"
          defaultValue={person?.jobTitle}
        />
      </div>
      <EmailField
        name={name('email')}
        label="Adresse électronique"
        autoComplete="off"
        defaultValue={person?.email}
      />
      {days.length > 1 && (
        <CheckboxGroup
          name={name('days[]')}
          label="Jours de présence"
          options={days}
          defaultValues={person?.days ?? days.map(({ value }) => value)}
          columns={2}
        />
      )}
      <TextareaField
        name={name('needs')}
        label="Besoins (repas, accessibilité)"
        hint={'Seulement ce qui sert à l’accueil\u00a0; lu par les organisateurs.'}
        rows={2}
        defaultValue={person?.needs}
      />
    </>
  )
}
