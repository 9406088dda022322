import { Breadcrumb } from '@/components/ui/breadcrumb'
import { FilterForm } from '@/components/ui/filter-form'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { partnerLevels } from '@/lib/collectivites/labels'
import type { AddAuthorityPage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'

type AddAuthorityViewProps = { page: AddAuthorityPage; choose: FormAction; declare: FormAction }

/** Looks for an authority abroad, or declares one that the portal does not know. */
export function AddAuthorityView({ page, choose, declare }: AddAuthorityViewProps) {
  const { id, q, countryCode, found } = page
  const countries = page.countries.map(({ code, name }) => ({ value: code, label: name }))
  const back = routes.submissionStep(id, 'parties')
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: routes.myPartnerships },
              { label: 'Les parties', href: back },
              { label: 'Ajouter une autorité' },
            ]}
          />
        }
        title="Ajouter une autorité partenaire"
        lead="Cherchez-la d’abord&nbsp;: beaucoup sont déjà connues du portail."
      />
      <div className="max-w-3xl space-y-12">
        <FilterForm
          action={routes.submissionStep(id, 'ajouter-autorite')}
          label="Chercher une autorité partenaire"
          submitLabel="Chercher"
        >
          <div className="sm:col-span-2">
            <TextField name="q" type="search" label="Nom" defaultValue={q} maxLength={200} />
          </div>
          <SelectField
            name="pays"
            label="Pays"
            emptyLabel="Tous"
            options={countries}
            defaultValue={countryCode}
          />
        </FilterForm>
        {found && found.length > 0 && (
          <section>
            <SectionHeading title="Autorités trouvées" level={2} />
            <ActionForm action={choose} submitLabel="Ajouter l’autorité choisie">
              <RadioGroup
                name="partnerId"
                label="Laquelle&nbsp;?"
                hint={
                  found.length >= 20
                    ? 'Les vingt premières\u00a0: précisez le nom s’il y en a d’autres.'
                    : undefined
                }
                options={found.map(({ id: value, name, country, level, levelLabel }) => ({
                  value,
                  label: name,
                  hint: `${levelLabel ?? partnerLevels[level]} · ${country}`,
                }))}
              />
            </ActionForm>
          </section>
        )}
        {found?.length === 0 && (
          <p role="status" className="font-semibold">
            Aucune autorité connue ne correspond&nbsp;: déclarez-la ci-dessous.
          </p>
        )}
        {found && (
          <section>
            <SectionHeading
              title="Elle n’est pas dans la liste"
              lead="Déclarez-la&nbsp;: elle sera créée à la publication du partenariat."
            />
            <ActionForm action={declare} submitLabel="Ajouter cette autorité">
              <TextField name="name" label="Nom de l’autorité" required defaultValue={q} autoComplete="off" />
              <SelectField
                name="countryCode"
                label="Pays"
                required
                options={countries}
                defaultValue={countryCode}
              />
              <SelectField
                name="level"
                label="Échelon"
                required
                options={Object.entries(partnerLevels).map(([value, label]) => ({ value, label }))}
              />
              <TextField
                name="levelLabel"
                label="Mot du pays pour cet échelon"
                hint="Par exemple&nbsp;: cercle, wilaya, commune rurale, préfecture."
                maxLength={80}
                width="medium"
                autoComplete="off"
              />
              <CheckboxField
                name="isLocal"
                label="C’est une autorité locale, et non un État"
                hint="À cocher seulement si son nom pourrait en faire douter."
              />
            </ActionForm>
          </section>
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
