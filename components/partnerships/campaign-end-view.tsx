import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import type { EndPage } from '@/lib/partnerships/verification/queries'
import { routes } from '@/lib/platform/routes'

type CampaignEndViewProps = {
  /** Null to who posted the form but may not, or no longer, send it: only what was typed comes back. */
  page: EndPage | null
  action: FormAction
}

/** Asks the year in which a partnership ended. */
export function CampaignEndView({ page, action }: CampaignEndViewProps) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Vérification annuelle', href: routes.myVerification },
              { label: page?.title ?? 'Partenariat terminé' },
            ]}
          />
        }
        kicker="Ce partenariat est terminé"
        title={page?.title ?? 'Partenariat terminé'}
        lead={page && `Avec ${page.partners.join(', ')}`}
      />
      <div className="measure space-y-6">
        <p>
          La fiche reste au registre, avec son histoire&nbsp;: elle dira que le partenariat est terminé. Cités
          Unies France relit ce changement avant de le publier.
        </p>
        <ActionForm
          action={action}
          submitLabel="Déclarer la fin"
          label="Déclarer la fin du partenariat"
          secondary={
            <ButtonLink href={routes.myVerification} variant="secondary">
              Revenir sans répondre
            </ButtonLink>
          }
        >
          <HiddenField name="collectiviteId" value={page?.collectivite.id ?? null} />
          <TextField
            name="endYear"
            label="Année de fin"
            hint={page?.startYear ? `Le partenariat a commencé en ${page.startYear}.` : 'Quatre chiffres.'}
            inputMode="numeric"
            maxLength={4}
            width="short"
            required
          />
        </ActionForm>
      </div>
    </>
  )
}
