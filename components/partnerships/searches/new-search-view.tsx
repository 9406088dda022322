import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import type { NewSearchPage } from '@/lib/partnerships/my-searches/queries'
import { routes } from '@/lib/platform/routes'
import { WishFields } from './wish-fields'

/** Where a French collectivité writes its search. */
export function NewSearchView({ page, action }: { page: NewSearchPage; action: FormAction }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recherches de partenaires', href: routes.myPartnerSearches },
              { label: 'Déposer' },
            ]}
          />
        }
        title="Chercher un partenaire à l’étranger"
        lead="Cités Unies France relit votre recherche, puis la publie pour un an. Les messages arrivent à votre adresse, qui n’est montrée à personne."
      />
      <div className="max-w-3xl">
        <ActionForm action={action} submitLabel="Déposer la recherche" label="Recherche de partenaire">
          <SubmissionKey value={page.submissionKey} />
          {page.collectivites.length > 1 && (
            <SelectField
              name="collectivite"
              label="Au nom de"
              options={page.collectivites}
              width="medium"
              required
            />
          )}
          <WishFields themes={page.themes} countries={page.countries} />
        </ActionForm>
      </div>
    </>
  )
}
