import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { questionKinds } from '@/lib/partnerships/censuses/labels'
import type { CensusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'

export type QuestionActions = {
  move: (question: string, direction: 'up' | 'down') => FormAction
  remove: (question: string) => FormAction
}

/** The questions of a draft in their order, each to be changed, moved or removed. */
export function QuestionList({ page, actions }: { page: CensusDesk; actions: QuestionActions }) {
  const { id, questions, can } = page
  if (questions.length === 0) {
    return (
      <EmptyState
        title="Aucune question"
        action={
          <ButtonLink href={routes.staffCensusQuestion(id, 'nouvelle')}>Ajouter une question</ButtonLink>
        }
      >
        Un recensement s’ouvre avec une question au moins.
      </EmptyState>
    )
  }
  return (
    <>
      <ol className="border-line border-t">
        {questions.map((question, index) => (
          <li key={question.id} className="border-line border-b py-4">
            <p className="font-semibold">
              {index + 1}. {question.label}
            </p>
            <p className="text-fine text-muted">
              {questionKinds[question.kind]}
              {question.isRequired && ', obligatoire'}
              {question.options.length > 0 && `\u00a0: ${question.options.join(' · ')}`}
            </p>
            {can.edit && (
              <div className="mt-2 flex flex-wrap items-center gap-2">
                <ButtonLink
                  href={routes.staffCensusQuestion(id, question.id)}
                  variant="secondary"
                  size="small"
                >
                  Modifier
                  <VisuallyHidden> la question {index + 1}</VisuallyHidden>
                </ButtonLink>
                {index > 0 && (
                  <OneButton action={actions.move(question.id, 'up')} label="Monter" what={index + 1} />
                )}
                {index < questions.length - 1 && (
                  <OneButton action={actions.move(question.id, 'down')} label="Descendre" what={index + 1} />
                )}
                <OneButton action={actions.remove(question.id)} label="Supprimer" what={index + 1} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {can.edit && (
        <p className="mt-5">
          <ButtonLink href={routes.staffCensusQuestion(id, 'nouvelle')}>Ajouter une question</ButtonLink>
        </p>
      )}
    </>
  )
}

function OneButton({ action, label, what }: { action: FormAction; label: string; what: number }) {
  return (
    <ActionForm action={action} submitLabel={null} label={`${label} la question ${what}`}>
      <SubmitButton variant="quiet" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
