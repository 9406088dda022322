import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { CensusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'
import { FigureTables } from './figure-tables'

/** Where CUF writes what a census taught, beside its figures. */
export function SynthesisView({ page, action }: { page: CensusDesk; action: FormAction }) {
  const isPublic = page.standing === 'PUBLISHED'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: page.title, href: routes.staffCensus(page.id) },
              { label: 'Synthèse' },
            ]}
          />
        }
        title="Synthèse"
        kicker={page.title}
        lead="Votre texte paraît avec les chiffres ci-dessous. Les réponses en texte libre ne sont jamais recopiées."
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <ActionForm
          key={page.revision}
          action={action}
          label="Synthèse"
          submitLabel={isPublic ? 'Enregistrer' : 'Enregistrer le brouillon'}
          variant={isPublic ? 'primary' : 'secondary'}
          secondary={
            !isPublic && (
              <SubmitButton name="press" value="publish">
                Publier la synthèse
              </SubmitButton>
            )
          }
        >
          <input type="hidden" name="revision" value={page.revision} />
          <TextareaField
            name="synthesis"
            label="Texte"
            hint="Une ligne vide sépare deux paragraphes&nbsp;; une ligne qui commence par ## fait un titre. N’y mettez ni nom ni adresse de personne."
            defaultValue={page.synthesis}
            rows={22}
            maxLength={30_000}
          />
        </ActionForm>
        <section aria-labelledby="chiffres" className="min-w-0">
          <SectionHeading
            id="chiffres"
            title="Chiffres"
            lead={`${page.answered} ${page.answered > 1 ? 'collectivités ont répondu' : 'collectivité a répondu'}.`}
          />
          <FigureTables figures={page.figures} />
        </section>
      </div>
    </>
  )
}
