import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import { DateField } from '@/components/ui/form/date-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { SectionHeading } from '@/components/ui/section-heading'
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
        <Panel title="Rappeler">
          <ActionForm
            action={actions.remind}
            submitLabel="Envoyer un rappel"
            variant="secondary"
            label="Rappeler"
          >
            <p>
              Un courriel à celles qui n’ont pas envoyé leur réponse.
              {page.reminderRound > 0 && ` Rappels déjà demandés\u00a0: ${page.reminderRound}.`}
            </p>
          </ActionForm>
        </Panel>
      )}
      {can.extend && (
        <Panel title={can.close ? 'Reporter la date' : 'Rouvrir jusqu’à une autre date'}>
          <ActionForm
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
          </ActionForm>
        </Panel>
      )}
      {can.close && (
        <Panel title="Clore">
          <ActionForm action={actions.close} submitLabel="Clore maintenant" variant="danger" label="Clore">
            <p>Les réponses seront refusées aussitôt. Il se clôt seul après son dernier jour.</p>
          </ActionForm>
        </Panel>
      )}
      {can.write && (
        <Panel title="Synthèse">
          <ButtonLink href={routes.staffCensusSynthesis(id)}>
            {page.synthesis ? 'Reprendre la synthèse' : 'Écrire la synthèse'}
          </ButtonLink>
        </Panel>
      )}
      {can.withdraw && (
        <Panel title="Retirer du site">
          <ActionForm
            action={actions.withdraw}
            submitLabel="Retirer"
            variant="danger"
            label="Retirer du site"
          >
            <p>Le texte est gardé, et pourra être publié de nouveau.</p>
          </ActionForm>
        </Panel>
      )}
      <Panel title="Dupliquer">
        <ActionForm action={actions.copy} submitLabel="Dupliquer" variant="secondary" label="Dupliquer">
          <SubmissionKey value={page.copyKey} />
          <p>Un nouveau brouillon avec les mêmes questions, sans les réponses.</p>
        </ActionForm>
      </Panel>
    </div>
  )
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <SectionHeading title={title} level={3} />
      {children}
    </section>
  )
}
