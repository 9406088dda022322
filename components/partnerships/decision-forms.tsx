import { DecisionPanel } from '@/components/ui/form/decision-panel'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextareaField } from '@/components/ui/form/textarea-field'
import {
  refusalReasonSentences,
  refusalReasons,
  refusalReasonTitles,
} from '@/lib/partnerships/submissions/labels'

type DecisionActions = { accept: FormAction; requestCorrection: FormAction; refuse: FormAction }

export type DecisionFormsProps = {
  /** A correction by Cités Unies France: nobody of a collectivité reads what is written about it. */
  byStaff?: boolean
  /** Of the file when it was read; null when the page does not know it. */
  revision: number | null
  actions: DecisionActions
  /** One key per form. */
  submissionKeys: readonly [string, string, string]
}

/** The three answers to a file; what is written here is sent as it stands. */
export function DecisionForms({ byStaff = false, revision, actions, submissionKeys }: DecisionFormsProps) {
  const [acceptKey, correctionKey, refusalKey] = submissionKeys
  const hidden = (key: string) => (
    <>
      <SubmissionKey value={key} />
      <HiddenField name="revision" value={revision} />
    </>
  )
  return (
    <>
      <DecisionPanel
        title="Accepter et publier"
        action={actions.accept}
        submitLabel="Accepter et publier"
        label="Accepter"
      >
        {hidden(acceptKey)}
        <TextareaField
          name="message"
          label="Mot à la collectivité"
          hint={
            byStaff
              ? 'Facultatif, ajouté au courriel que reçoivent les référents des parties.'
              : 'Facultatif, ajouté au courriel.'
          }
          rows={2}
          maxLength={2000}
        />
      </DecisionPanel>
      <DecisionPanel
        title="Demander un complément"
        action={actions.requestCorrection}
        submitLabel="Envoyer la demande"
        variant="secondary"
      >
        {hidden(correctionKey)}
        <TextareaField
          name="message"
          label="Ce qui est à compléter"
          hint={
            byStaff
              ? 'Gardé avec le dossier, envoyé à personne. La correction se reprend ensuite ici.'
              : 'Envoyé tel quel. La collectivité reprend son dossier, puis le dépose de nouveau.'
          }
          required
          rows={5}
          maxLength={2000}
        />
      </DecisionPanel>
      <DecisionPanel
        title="Refuser"
        action={actions.refuse}
        submitLabel="Refuser le dossier"
        variant="danger"
        label="Refuser le dossier"
      >
        {hidden(refusalKey)}
        <RadioGroup
          name="reason"
          label="Motif"
          hint={
            byStaff
              ? 'Gardé avec le dossier, envoyé à personne. La fiche publiée reste telle quelle.'
              : 'La phrase sous le motif est envoyée telle quelle.'
          }
          required
          options={refusalReasons.map((reason) => ({
            value: reason,
            label: refusalReasonTitles[reason],
            hint: refusalReasonSentences[reason] || 'Votre texte seul est envoyé.',
          }))}
        />
        <TextareaField
          name="added"
          label="Précisions"
          hint="Envoyées à la suite de la phrase du motif."
          rows={4}
          maxLength={1500}
        />
      </DecisionPanel>
    </>
  )
}
