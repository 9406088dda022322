import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import { EmailField } from '@/components/ui/form/email-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import type { ContactPage } from '@/lib/partnerships/search-forms/queries'
import { routes } from '@/lib/platform/routes'
import { GuardFields } from './guard-fields'
import { MessageFields } from './message-fields'

/** Where anybody writes to the author of a notice, whose address is not shown. */
export function ContactView({ page, action }: { page: ContactPage; action: FormAction }) {
  const { slug, notice } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recherches de partenaires', href: routes.partnerSearches },
              ...(notice ? [{ label: notice.title, href: routes.partnerSearch(slug) }] : []),
              { label: 'Écrire' },
            ]}
          />
        }
        title={notice ? `Écrire à\u00a0: ${notice.who}` : 'Écrire à l’auteur d’une recherche'}
        kicker={notice?.title}
        lead="Vous confirmerez votre adresse par courriel, puis votre message sera transmis."
      />
      <div className="max-w-3xl space-y-8">
        <p>
          Vous avez un compte sur le portail&nbsp;?{' '}
          <a href={routes.writeToPartnerSearch(slug)}>Écrivez depuis votre espace</a>, sans rien confirmer.
        </p>
        <ActionForm
          action={action}
          submitLabel="Envoyer le message"
          label="Message à l’auteur de la recherche"
        >
          <GuardFields stamp={page.stamp} submissionKey={page.submissionKey} />
          <TextField
            name="senderName"
            label="Votre nom"
            maxLength={120}
            autoComplete="name"
            width="medium"
            required
          />
          <EmailField name="senderEmail" label="Votre adresse électronique" required />
          <MessageFields />
        </ActionForm>
      </div>
    </>
  )
}
