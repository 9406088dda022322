import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import { EmailField } from '@/components/ui/form/email-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { partnerLevels } from '@/lib/collectivites/labels'
import type { ProposePage } from '@/lib/partnerships/search-forms/queries'
import { routes } from '@/lib/platform/routes'
import { GuardFields } from './guard-fields'
import { WishFields } from './wish-fields'

/** Where an authority abroad writes its search, without an account. */
export function ProposeView({ page, action }: { page: ProposePage; action: FormAction }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Recherches de partenaires', href: routes.partnerSearches },
              { label: 'Déposer' },
            ]}
          />
        }
        title="Chercher une collectivité française"
        lead="Pour les communes, régions et autres autorités locales hors de France. Aucun compte n’est nécessaire."
      />
      <div className="max-w-3xl space-y-8">
        <Alert tone="info" title="Ce qui va se passer">
          Vous recevrez un courriel pour confirmer votre adresse, puis Cités Unies France examinera votre
          recherche. Vous êtes une collectivité française&nbsp;?{' '}
          <a href={routes.newPartnerSearch}>Passez par votre espace</a>.
        </Alert>
        <ActionForm action={action} submitLabel="Envoyer la recherche" label="Recherche de partenaire">
          <GuardFields stamp={page.stamp} submissionKey={page.submissionKey} />
          <SectionHeading title="Votre autorité locale" />
          <TextField name="authorityName" label="Nom de l’autorité" maxLength={160} required />
          <SelectField name="country" label="Pays" options={page.countries} width="medium" required />
          <SelectField
            name="level"
            label="Échelon"
            options={Object.entries(partnerLevels).map(([value, label]) => ({ value, label }))}
            width="medium"
            required
          />
          <TextField
            name="population"
            label="Nombre d’habitants"
            hint="Facultatif."
            inputMode="numeric"
            width="short"
          />
          <div className="pt-6">
            <SectionHeading title="Votre recherche" />
          </div>
          <WishFields themes={page.themes} />
          <div className="pt-6">
            <SectionHeading title="Pour vous joindre" />
          </div>
          <p className="text-muted">
            Votre nom et votre adresse ne sont montrés à personne. Les messages vous sont transmis.
          </p>
          <TextField
            name="contactName"
            label="Votre nom"
            maxLength={120}
            autoComplete="name"
            width="medium"
            required
          />
          <EmailField name="contactEmail" label="Votre adresse électronique" required />
        </ActionForm>
      </div>
    </>
  )
}
