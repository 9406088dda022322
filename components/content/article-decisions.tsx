import { DateField } from '@/components/ui/form/date-field'
import { DecisionPanel } from '@/components/ui/form/decision-panel'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { ArticleDesk } from '@/lib/content/editing/queries'
import type { DeskActions } from './article-desk-view'

type ArticleDecisionsProps = { page: ArticleDesk; actions: DeskActions }

/** What can be decided from here; each decision can be taken back. */
export function ArticleDecisions({ page, actions }: ArticleDecisionsProps) {
  const { can, publishedOn, today } = page
  const fullDay = publishedOn?.length === 10 ? publishedOn : undefined
  return (
    <section aria-labelledby="decider" className="grid content-start gap-5">
      <h2 id="decider" className="text-h4">
        Décider
      </h2>
      {can.publish && (
        <DecisionPanel
          title="Publier"
          lead="Met en ligne la version enregistrée, celle de l’aperçu."
          action={actions.publish}
          submitLabel={page.status === 'ARCHIVED' ? 'Publier de nouveau' : 'Publier'}
        >
          <DateField
            name="publishedOn"
            label="Date affichée"
            hint={
              publishedOn ? 'Vide\u00a0: la date qu’elle avait déjà.' : 'Vide\u00a0: la date d’aujourd’hui.'
            }
            defaultValue={fullDay}
            max={today}
          />
        </DecisionPanel>
      )}
      {can.refuse && (
        <DecisionPanel
          title="Refuser"
          action={actions.refuse}
          submitLabel="Refuser la proposition"
          variant="danger"
          label="Refuser la proposition"
        >
          <TextareaField
            name="reason"
            label="Raison d’un refus"
            hint="Envoyée telle quelle à la personne qui a proposé l’actualité."
            maxLength={2000}
            rows={5}
            required
          />
        </DecisionPanel>
      )}
      {can.archive && (
        <DecisionPanel
          title="Archiver"
          lead="L’actualité quitte le site public. La publier de nouveau la remet en ligne, à la même adresse et à la même date."
          action={actions.archive}
          submitLabel="Archiver"
          variant="secondary"
        />
      )}
    </section>
  )
}
