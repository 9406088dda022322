import { DelegationTable } from '@/components/events/delegation-table'
import { RegistrationStatus } from '@/components/events/registration-status'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { DeskDelegation as Delegation } from '@/lib/events/desk/queries'
import { people } from '@/lib/events/registrations/labels'
import { routes } from '@/lib/platform/routes'

type DelegationProps = {
  delegation: Delegation
  withDays: boolean
  /** The refusal is being written: its form stands in the place of the buttons. */
  isRefusing: boolean
  refuseHref: string
  keepHref: string
  accept: FormAction
  refuse: FormAction
}

/** One delegation as staff reads it, with the decisions that are possible. */
export function DeskDelegation({
  delegation,
  withDays,
  isRefusing,
  refuseHref,
  keepHref,
  accept,
  refuse,
}: DelegationProps) {
  const { reference, status, version, collectivite, message, reason } = delegation
  const canAccept = status === 'PENDING' || status === 'REFUSED'
  const canRefuse = status === 'PENDING' || status === 'CONFIRMED'
  return (
    <article className="rounded-card border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <h2 className="text-h3">
            <a href={routes.collectivite(collectivite.slug)}>{collectivite.name}</a>
          </h2>
          <p className="mt-1 text-fine text-muted">
            {people(delegation.people.length)} · référence {reference} ·{' '}
            {collectivite.isMember ? 'adhérente' : 'non adhérente'} · inscrite par {delegation.registeredBy},{' '}
            <DateTimeText value={delegation.registeredAt} />
          </p>
        </div>
        <RegistrationStatus status={status} />
      </div>
      <div className="mt-4">
        <DelegationTable people={delegation.people} withDays={withDays} />
      </div>
      {message && <Quote title="Message de la délégation" text={message} />}
      {reason && <Quote title="Motif du refus" text={reason} />}
      {isRefusing && canRefuse ? (
        <div className="mt-6 max-w-3xl border-danger border-l-4 pl-4 sm:pl-6">
          <ActionForm
            action={refuse}
            label={`Refuser\u00a0: ${collectivite.name}, ${reference}`}
            submitLabel="Refuser l’inscription"
            variant="danger"
            secondary={
              <ButtonLink href={keepHref} variant="quiet">
                Ne pas refuser
              </ButtonLink>
            }
          >
            <input type="hidden" name="version" value={version} />
            <TextareaField
              name="reason"
              label="Motif du refus"
              hint="Envoyé tel quel à la délégation."
              required
              rows={3}
              maxLength={2000}
            />
          </ActionForm>
        </div>
      ) : (
        <div className="mt-5 flex flex-wrap items-start gap-3">
          {canAccept && (
            <ActionForm
              action={accept}
              label={`Accepter\u00a0: ${collectivite.name}, ${reference}`}
              submitLabel={status === 'REFUSED' ? 'Accepter finalement' : 'Accepter'}
            >
              <input type="hidden" name="version" value={version} />
            </ActionForm>
          )}
          {canRefuse && (
            <ButtonLink href={refuseHref} variant="danger">
              {status === 'CONFIRMED' ? 'Revenir sur la confirmation' : 'Refuser'}
            </ButtonLink>
          )}
        </div>
      )}
    </article>
  )
}

function Quote({ title, text }: { title: string; text: string }) {
  return (
    <div className="mt-4">
      <p className="font-semibold text-fine">{title}</p>
      <p className="measure whitespace-pre-line text-muted">{text}</p>
    </div>
  )
}
