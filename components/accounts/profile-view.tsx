import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { mandateLabel } from '@/lib/accounts/labels'
import type { ProfilePage } from '@/lib/accounts/queries'
import { routes } from '@/lib/platform/routes'

/** One's own name, function and mandates. */
export function ProfileView({ page, action }: { page: ProfilePage; action: FormAction }) {
  return (
    <>
      <PageHeader title="Mon profil" lead={page.email} />
      <div className="grid gap-12 lg:grid-cols-2">
        <ActionForm action={action}>
          <TextField
            name="displayName"
            label="Nom affiché"
            defaultValue={page.displayName}
            maxLength={120}
            required
            autoComplete="name"
          />
          <TextField
            name="jobTitle"
            label="Fonction"
            hint="Par exemple&nbsp;: chargée de mission coopération."
            defaultValue={page.jobTitle}
            maxLength={160}
            autoComplete="organization-title"
          />
        </ActionForm>
        <section>
          <SectionHeading title="Mes collectivités" />
          {page.mandates.length === 0 ? (
            <p className="text-muted">Aucune collectivité n’est rattachée à ce compte.</p>
          ) : (
            <ul className="space-y-3">
              {page.mandates.map(({ collectivite, slug, role }) => (
                <li key={slug}>
                  <a href={routes.collectivite(slug)}>{collectivite}</a>
                  <br />
                  <span className="text-muted">{mandateLabel[role]}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="mt-6 text-muted">
            Une erreur, un départ, une nouvelle adresse&nbsp;? Écrivez à Cités Unies France, qui met ces
            rattachements à jour.
          </p>
        </section>
      </div>
    </>
  )
}
