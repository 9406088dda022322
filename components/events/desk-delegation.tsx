import { DelegationTable } from '@/components/events/delegation-table'
import { RegistrationStatus } from '@/components/events/registration-status'
import { DateTimeText } from '@/components/ui/date-time'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { DeskDelegation as Delegation } from '@/lib/events/desk/queries'
import { people } from '@/lib/events/registrations/labels'
import { routes } from '@/lib/platform/routes'

type DelegationProps = { delegation: Delegation; withDays: boolean; accept: FormAction; refuse: FormAction }

/** One delegation as staff reads it, with the decisions that are possible. */
export function DeskDelegation({ delegation, withDays, accept, refuse }: DelegationProps) {
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
      <div className="mt-5 flex flex-wrap items-start gap-x-6 gap-y-3">
        {canAccept && (
          <ActionForm
            action={accept}
            label={`Accepter l’inscription de ${collectivite.name}`}
            submitLabel={status === 'REFUSED' ? 'Accepter finalement' : 'Accepter'}
          >
            <input type="hidden" name="version" value={version} />
          </ActionForm>
        )}
        {canRefuse && (
          <details className="min-w-0 grow basis-80">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-danger-ink underline">
              {status === 'CONFIRMED' ? 'Revenir sur la confirmation' : 'Refuser'}
            </summary>
            <div className="mt-3">
              <ActionForm
                action={refuse}
                label={`Refuser l’inscription de ${collectivite.name}`}
                submitLabel="Refuser l’inscription"
                variant="danger"
              >
                <input type="hidden" name="version" value={version} />
                <TextareaField
                  name="reason"
                  label="Motif"
                  hint="Envoyé tel quel à la délégation."
                  required
                  rows={3}
                  maxLength={2000}
                />
              </ActionForm>
            </div>
          </details>
        )}
      </div>
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
