import { ActionForm } from '@/components/ui/form/action-form'
import { DateField } from '@/components/ui/form/date-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { ArticleDesk } from '@/lib/content/editing/queries'
import type { DeskActions } from './article-desk-view'

type DecisionPanelProps = { page: ArticleDesk; actions: DeskActions }

/** What can be decided from here; each decision can be taken back. */
export function DecisionPanel({ page, actions }: DecisionPanelProps) {
  const { can, publishedOn, today } = page
  const fullDay = publishedOn?.length === 10 ? publishedOn : undefined
  return (
    <section aria-labelledby="decider" className="rounded-card bg-band p-6">
      <h2 id="decider" className="mb-5 text-h4">
        Décider
      </h2>
      <div className="space-y-8">
        {can.publish && (
          <ActionForm
            action={actions.publish}
            label="Publier"
            submitLabel={page.status === 'ARCHIVED' ? 'Publier de nouveau' : 'Publier'}
          >
            <p className="text-fine text-muted">Met en ligne la version enregistrée, celle de l’aperçu.</p>
            <DateField
              name="publishedOn"
              label="Date affichée"
              hint={
                publishedOn ? 'Vide\u00a0: la date qu’elle avait déjà.' : 'Vide\u00a0: la date d’aujourd’hui.'
              }
              defaultValue={fullDay}
              max={today}
            />
          </ActionForm>
        )}
        {can.refuse && (
          <div className="border-line border-t pt-6">
            <ActionForm
              action={actions.refuse}
              label="Refuser la proposition"
              submitLabel="Refuser la proposition"
              variant="danger"
            >
              <TextareaField
                name="reason"
                label="Raison d’un refus"
                hint="Envoyée telle quelle à la personne qui a proposé l’actualité."
                maxLength={2000}
                rows={5}
                required
              />
            </ActionForm>
          </div>
        )}
        {can.archive && (
          <ActionForm action={actions.archive} label="Archiver" submitLabel="Archiver" variant="secondary">
            <p className="text-fine text-muted">
              L’actualité quitte le site public. La publier de nouveau la remet en ligne, à la même adresse et
              à la même date.
            </p>
          </ActionForm>
        )}
      </div>
    </section>
  )
}
