import { DelegationPeople } from '@/components/events/delegation-people'
import { ButtonLink } from '@/components/ui/button'
import { longDateWords } from '@/components/ui/date-words'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { DelegationPerson, MeetingBrief } from '@/lib/events/registrations/queries'
import { routes } from '@/lib/platform/routes'

type FormProps = {
  event: MeetingBrief
  people: DelegationPerson[]
  message: string
  /** Of the registration being changed; a new one has none. */
  version?: number
  submissionKey: string
  action: FormAction
  submitLabel: string
  /** Where « Annuler » leads. */
  backHref: string
}

/** Who comes to a meeting, which days, with which needs. */
export function DelegationForm({
  event,
  people,
  message,
  version,
  submissionKey,
  action,
  submitLabel,
  backHref,
}: FormProps) {
  const days = event.days.map((day) => ({ value: day, label: longDateWords(day) }))
  return (
    <div className="max-w-3xl">
      <ActionForm
        action={action}
        submitLabel={submitLabel}
        secondary={
          <ButtonLink href={backHref} variant="quiet">
            Annuler
          </ButtonLink>
        }
      >
        {/* The Enter key presses the first button of a form: it must send it, not add a row. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <SubmissionKey value={submissionKey} />
        <p className="text-muted">
          Une ligne par personne&nbsp;; une ligne laissée vide n’est pas comptée. Ces données servent à
          organiser la rencontre et ne sont pas publiées (<a href={routes.privacy}>données personnelles</a>).
        </p>
        <DelegationPeople people={people} most={event.maxPerDelegation} days={days} version={version} />
        <TextareaField
          name="message"
          label="Message aux organisateurs"
          hint="Arrivée, départ, lettre d’invitation…"
          rows={3}
          maxLength={1000}
          defaultValue={message}
        />
      </ActionForm>
    </div>
  )
}
