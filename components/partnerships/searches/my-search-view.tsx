import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { MySearchPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { SearchBadge } from './search-badge'

const doneWords: Record<NonNullable<MySearchPage['done']>, string> = {
  deposee: 'Votre recherche est déposée. Cités Unies France l’examine.',
  renouvelee: 'Votre recherche est renouvelée pour un an.',
  close: 'Votre recherche est close.',
}

type MySearchViewProps = { page: MySearchPage; renew: FormAction; close: FormAction }

/** One’s own notice: where it stands, how to keep it or end it. */
export function MySearchView({ page, renew, close }: MySearchViewProps) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recherches de partenaires', href: routes.myPartnerSearches },
              { label: page.title },
            ]}
          />
        }
        title={page.title}
        kicker={page.collectivite}
        meta={<SearchBadge standing={page.standing} />}
        actions={
          page.standing === 'PUBLISHED' && (
            <ButtonLink href={routes.partnerSearch(page.slug)} variant="secondary">
              Voir la page publique
            </ButtonLink>
          )
        }
      />
      <div className="max-w-3xl space-y-8">
        {page.done && <Alert tone="success" role="status" title={doneWords[page.done]} />}
        {page.decisionMessage && page.standing === 'REFUSED' && (
          <Alert tone="warning" title="Cités Unies France ne l’a pas publiée">
            {page.decisionMessage}
          </Alert>
        )}
        <p className="whitespace-pre-line">{page.text}</p>
        <DescriptionList
          items={[
            { term: 'En ligne jusqu’au', value: page.expiresOn && <DateText date={page.expiresOn} /> },
            { term: 'Messages reçus', value: page.messages },
            { term: 'Ils arrivent à', value: page.contactEmail },
          ]}
        />
        {page.canRenew && (
          <ActionForm
            action={renew}
            submitLabel="Renouveler pour un an"
            variant="secondary"
            label="Renouveler"
          />
        )}
        {page.canClose && (
          <ActionForm
            action={close}
            submitLabel="Mettre fin à la recherche"
            variant="danger"
            label="Mettre fin"
          >
            <p>Elle quitte le portail pour de bon. Une autre pourra être déposée.</p>
          </ActionForm>
        )}
      </div>
    </>
  )
}
