import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import type { ConfirmationLine } from '@/lib/partnerships/confirmations/queries'
import { routes } from '@/lib/platform/routes'

type ConfirmationDeclineViewProps = {
  /** Null to who posted the form but may not, or no longer, send it: only what was typed comes back. */
  line: ConfirmationLine | null
  action: FormAction
}

/** Asks why a collectivité says it takes no part in a record that names it. */
export function ConfirmationDeclineView({ line, action }: ConfirmationDeclineViewProps) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Participations à confirmer', href: routes.myConfirmations },
              { label: line?.title ?? 'Décliner' },
            ]}
          />
        }
        kicker="Décliner la participation"
        title={line?.title ?? 'Décliner la participation'}
        lead={line && `${line.collectivite.name} n’y participe pas.`}
      />
      <div className="measure space-y-6">
        <p>
          Votre explication est lue par Cités Unies France, qui corrigera la fiche avec les autres
          collectivités. Elle n’est pas publiée.
        </p>
        <ActionForm
          action={action}
          submitLabel="Décliner"
          label="Décliner la participation"
          secondary={
            <ButtonLink href={routes.myConfirmations} variant="secondary">
              Revenir sans répondre
            </ButtonLink>
          }
        >
          <HiddenField name="collectiviteId" value={line?.collectivite.id ?? null} />
          <TextareaField
            name="comment"
            label="Pourquoi"
            hint="Par exemple&nbsp;: nous avons quitté ce partenariat en 2019."
            defaultValue={line?.comment ?? ''}
            rows={4}
            maxLength={1000}
            required
          />
        </ActionForm>
      </div>
    </>
  )
}
