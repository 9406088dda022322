import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { DateText } from '@/components/ui/date-time'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { LinkPage, MessageLinkPage } from '@/lib/partnerships/search-forms/queries'
import { routes } from '@/lib/platform/routes'
import { SearchBadge } from './search-badge'

/** Said in the place of any page whose link is cut or was spent. */
function SpentLink() {
  return (
    <div className="measure space-y-6">
      <Alert tone="warning" title="Ce lien ne mène plus à rien">
        Il a déjà servi, il est trop ancien, ou votre messagerie l’a coupé.
      </Alert>
      <ButtonLink href={routes.partnerSearches} variant="secondary">
        Voir les recherches de partenaires
      </ButtonLink>
    </div>
  )
}

type ViewProps<Page> = { page: Page | null; action: FormAction }

/** Opened by the mailed link. Mail filters open links but press no button: only the button confirms. */
export function ConfirmSearchView({ page, action }: ViewProps<LinkPage>) {
  return (
    <>
      <PageHeader title="Confirmer votre adresse" kicker="Recherches de partenaires" />
      {page && page.standing === 'AWAITING_EMAIL' ? (
        <div className="measure space-y-6">
          <p>
            Votre recherche&nbsp;: <strong>{page.title}</strong>
          </p>
          <ActionForm action={action} submitLabel="Confirmer mon adresse" label="Confirmer" />
        </div>
      ) : (
        <SpentLink />
      )}
    </>
  )
}

/** The same for a message to the author of a notice. */
export function ConfirmMessageView({ page, action }: ViewProps<MessageLinkPage>) {
  return (
    <>
      <PageHeader title="Transmettre votre message" kicker="Recherches de partenaires" />
      {page ? (
        <div className="measure space-y-6">
          <p>
            Au sujet de&nbsp;: <strong>{page.title}</strong>, au nom de {page.institution}.
          </p>
          <blockquote className="whitespace-pre-line border-accent border-l-4 pl-4">{page.text}</blockquote>
          <ActionForm action={action} submitLabel="Confirmer et transmettre" label="Confirmer" />
        </div>
      ) : (
        <SpentLink />
      )}
    </>
  )
}

type ManageProps = {
  page: LinkPage | null
  done: string | string[] | undefined
  renew: FormAction
  close: FormAction
}

/** Where an authority abroad follows its notice, renews it or ends it. */
export function ManageView({ page, done, renew, close }: ManageProps) {
  if (!page || page.standing === 'AWAITING_EMAIL') {
    return (
      <>
        <PageHeader title="Votre recherche" kicker="Recherches de partenaires" />
        <SpentLink />
      </>
    )
  }
  const { standing } = page
  const isOnline = standing === 'PUBLISHED'
  return (
    <>
      <PageHeader
        title={page.title}
        kicker="Votre recherche de partenaire"
        meta={<SearchBadge standing={standing} />}
        actions={
          isOnline && (
            <ButtonLink href={routes.partnerSearch(page.slug)} variant="secondary">
              Voir la page publique
            </ButtonLink>
          )
        }
      />
      <div className="measure space-y-8">
        {done === 'renouvelee' && (
          <Alert tone="success" role="status" title="Votre recherche est renouvelée pour un an" />
        )}
        {done === 'close' && <Alert tone="success" role="status" title="Votre recherche est close" />}
        {standing === 'SUBMITTED' && <p>Cités Unies France l’examine. Vous serez prévenu de la décision.</p>}
        {standing === 'REFUSED' && (
          <Alert tone="warning" title="Cette recherche n’a pas été publiée">
            {page.reason}
          </Alert>
        )}
        {(isOnline || standing === 'EXPIRED') && page.expiresOn && (
          <p>
            {isOnline ? 'En ligne jusqu’au ' : 'Elle a quitté le portail après le '}
            <DateText date={page.expiresOn} />. Messages transmis&nbsp;: {page.messages}.
          </p>
        )}
        {(isOnline || standing === 'EXPIRED') && (
          <ActionForm
            action={renew}
            submitLabel="Renouveler pour un an"
            variant="secondary"
            label="Renouveler"
          />
        )}
        {(isOnline || standing === 'EXPIRED' || standing === 'SUBMITTED') && (
          <ActionForm
            action={close}
            submitLabel="Mettre fin à la recherche"
            variant="danger"
            label="Mettre fin"
          >
            <p>Elle quitte le portail pour de bon, et personne ne peut plus vous écrire d’ici.</p>
          </ActionForm>
        )}
      </div>
    </>
  )
}
