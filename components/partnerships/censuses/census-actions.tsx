import { ButtonLink } from '@/components/ui/button'
import { DateField } from '@/components/ui/form/date-field'
import { DecisionPanel } from '@/components/ui/form/decision-panel'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { Panel } from '@/components/ui/panel'
import type { CensusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'

export type CensusActions = Record<'extend' | 'close' | 'remind' | 'withdraw' | 'copy', FormAction>

/** What CUF may do with a census as it stands. */
export function CensusActionPanel({ page, actions }: { page: CensusDesk; actions: CensusActions }) {
  const { id, can } = page
  return (
    <div className="grid content-start gap-5">
      {can.open && (
        <Panel title="Ouvrir">
          <p className="mb-4">
            Relisez d’abord le questionnaire comme une collectivité le verra. Une fois ouvert, il ne change
            plus.
          </p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={routes.staffPreviewCensus(id)} variant="secondary">
              Voir l’aperçu
            </ButtonLink>
            <ButtonLink href={routes.staffOpenCensus(id)}>Préparer l’ouverture</ButtonLink>
          </div>
        </Panel>
      )}
      {can.remind && (
        <DecisionPanel
          title="Rappeler"
          lead={
            <>
              Un courriel à celles qui n’ont pas envoyé leur réponse.
              {page.reminderRound > 0 && ` Rappels déjà demandés\u00a0: ${page.reminderRound}.`}
            </>
          }
          action={actions.remind}
          submitLabel="Envoyer un rappel"
          variant="secondary"
        />
      )}
      {can.extend && (
        <DecisionPanel
          title={can.close ? 'Reporter la date' : 'Rouvrir jusqu’à une autre date'}
          action={actions.extend}
          submitLabel={can.close ? 'Reporter' : 'Rouvrir'}
          variant="secondary"
          label="Reporter la date"
        >
          <DateField
            name="dueOn"
            label="Dernier jour pour répondre"
            defaultValue={page.dueOn}
            min={page.today}
            required
          />
        </DecisionPanel>
      )}
      {can.close && (
        <DecisionPanel
          title="Clore"
          lead="Les réponses seront refusées aussitôt. Il se clôt seul après son dernier jour."
          action={actions.close}
          submitLabel="Clore maintenant"
          variant="danger"
        />
      )}
      {can.write && (
        <Panel title="Synthèse">
          <ButtonLink href={routes.staffCensusSynthesis(id)}>
            {page.synthesis ? 'Reprendre la synthèse' : 'Écrire la synthèse'}
          </ButtonLink>
        </Panel>
      )}
      {can.withdraw && (
        <DecisionPanel
          title="Retirer du site"
          lead="Le texte est gardé, et pourra être publié de nouveau."
          action={actions.withdraw}
          submitLabel="Retirer"
          variant="danger"
        />
      )}
      <DecisionPanel
        title="Dupliquer"
        lead="Un nouveau brouillon avec les mêmes questions, sans les réponses."
        action={actions.copy}
        submitLabel="Dupliquer"
        variant="secondary"
      >
        <SubmissionKey value={page.copyKey} />
      </DecisionPanel>
    </div>
  )
}
