import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import { DateField } from '@/components/ui/form/date-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import type { CensusFormPage } from '@/lib/partnerships/census-forms/queries'
import { routes } from '@/lib/platform/routes'

const MOST_COUNTRIES = 15

/** What a census is about: title, words, countries, last day. */
export function CensusFormView({ page, action }: { page: CensusFormPage; action: FormAction }) {
  const { id, draft } = page
  const title = id ? 'Modifier le recensement' : 'Préparer un recensement'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Recensements', href: routes.staffCensuses }, { label: title }]} />
        }
        title={title}
        lead="Il reste un brouillon, que vous seuls voyez, jusqu’à son ouverture. Les questions viennent ensuite."
      />
      <div className="max-w-3xl">
        <ActionForm
          action={action}
          label={title}
          submitLabel={id ? 'Enregistrer' : 'Enregistrer et écrire les questions'}
        >
          {id ? (
            <HiddenField name="revision" value={page.revision} />
          ) : (
            <SubmissionKey value={page.submissionKey} />
          )}
          <TextField
            name="title"
            label="Titre"
            hint="Ce que vous cherchez à connaître, et où."
            defaultValue={draft?.title}
            maxLength={160}
            required
          />
          <TextareaField
            name="intro"
            label="Pourquoi ce recensement"
            hint="Lu par les collectivités avant les questions, puis par tous avec la synthèse. Une ligne vide sépare deux paragraphes."
            defaultValue={draft?.intro}
            rows={7}
            maxLength={5000}
            required
          />
          <CountrySelects options={page.countries} chosen={draft?.countries ?? []} />
          <DateField
            name="dueOn"
            label="Dernier jour pour répondre"
            hint="Ce jour compris, à l’heure de Paris. Vous pourrez le reporter."
            defaultValue={draft?.dueOn}
            min={page.today}
            required
          />
        </ActionForm>
      </div>
    </>
  )
}

type CountrySelectsProps = { options: CensusFormPage['countries']; chosen: string[] }

/** A row of selects: two are always free. */
function CountrySelects({ options, chosen }: CountrySelectsProps) {
  const rows = Math.min(MOST_COUNTRIES, Math.max(3, chosen.length + 2))
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Pays concernés</legend>
      <div className="grid gap-4 sm:grid-cols-3">
        {Array.from({ length: rows }, (_, i) => `countries.${i}`).map((name, i) => (
          <SelectField
            key={name}
            name={name}
            label={<span className="font-normal text-fine">{`Pays\u00a0${i + 1}`}</span>}
            options={options}
            emptyLabel="Aucun"
            defaultValue={chosen[i]}
          />
        ))}
      </div>
    </fieldset>
  )
}
