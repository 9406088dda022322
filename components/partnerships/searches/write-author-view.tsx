import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import type { WriteAuthorPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { MessageFields } from './message-fields'

/** Where somebody signed in writes to the author of a notice. */
export function WriteAuthorView({ page, action }: { page: WriteAuthorPage; action: FormAction }) {
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
        lead={page.senderEmail && `On vous répondra à ${page.senderEmail}.`}
      />
      <div className="max-w-3xl">
        {page.isSent ? (
          <div className="space-y-6">
            <Alert tone="success" role="status" title="Votre message est transmis">
              L’auteur de la recherche vous répondra directement, s’il le souhaite.
            </Alert>
            <ButtonLink href={routes.partnerSearches} variant="secondary">
              Revenir aux recherches
            </ButtonLink>
          </div>
        ) : (
          <ActionForm
            action={action}
            submitLabel="Envoyer le message"
            label="Message à l’auteur de la recherche"
          >
            <SubmissionKey value={page.submissionKey} />
            <MessageFields institution={page.institution} />
          </ActionForm>
        )}
      </div>
    </>
  )
}
