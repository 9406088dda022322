import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { SectionHeading } from '@/components/ui/section-heading'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { AddCollectivitePage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'

type AddCollectiviteViewProps = { page: AddCollectivitePage; choose: FormAction }

/** Looks for another French party. */
export function AddCollectiviteView({ page: { id, q, found }, choose }: AddCollectiviteViewProps) {
  const back = routes.submissionStep(id, 'parties')
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: routes.myPartnerships },
              { label: 'Les parties', href: back },
              { label: 'Ajouter une collectivité' },
            ]}
          />
        }
        title="Ajouter une collectivité française"
      />
      <div className="max-w-3xl space-y-12">
        <SearchForm
          action={routes.submissionStep(id, 'ajouter-collectivite')}
          label="Nom de la collectivité"
          defaultValue={q}
          submitLabel="Chercher"
          id="collectivite"
        />
        {found && found.length > 0 && (
          <section>
            <SectionHeading title="Collectivités trouvées" level={2} />
            <ActionForm action={choose} submitLabel="Ajouter la collectivité choisie">
              <RadioGroup
                name="collectiviteId"
                label="Laquelle&nbsp;?"
                hint={
                  found.length >= 20
                    ? 'Les vingt premières\u00a0: précisez le nom s’il y en a d’autres.'
                    : undefined
                }
                options={found.map(({ id: value, name, level, departement }) => ({
                  value,
                  label: name,
                  hint: [collectiviteLevels[level], departement].filter(Boolean).join(' · '),
                }))}
              />
            </ActionForm>
          </section>
        )}
        {found?.length === 0 && (
          <p role="status" className="font-semibold">
            Aucune collectivité ne correspond. Essayez un seul mot de son nom.
          </p>
        )}
        <p>
          <a href={back} className="inline-block py-2">
            Revenir aux parties sans rien ajouter
          </a>
        </p>
      </div>
    </>
  )
}
