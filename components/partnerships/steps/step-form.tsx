import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'
import { Autosave } from './autosave'

type StepFormProps = {
  /** Of the file. */
  id: string
  step: StepPage['step']
  /** Of the file when the page was made: an older one is refused. */
  revision: number | null
  action: FormAction
  children: ReactNode
}

/** The form of one step. Every way out of it saves what was typed. */
export function StepForm({ id, step, revision, action, children }: StepFormProps) {
  return (
    <ActionForm
      action={action}
      submitLabel={null}
      secondary={
        <>
          <SubmitButton name="press" value="continue">
            Enregistrer et continuer
          </SubmitButton>
          <SubmitButton name="press" value="quit" variant="secondary">
            Enregistrer et quitter
          </SubmitButton>
          {step !== 'parties' && (
            <SubmitButton name="press" value="back" variant="quiet">
              Étape précédente
            </SubmitButton>
          )}
        </>
      }
    >
      {/* The Enter key presses the first button of a form: it must go on, not remove a line. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <HiddenField name="revision" value={revision} />
      {children}
      <Autosave address={routes.autosave(id, step)} />
    </ActionForm>
  )
}
