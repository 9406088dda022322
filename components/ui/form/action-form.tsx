'use client' // useActionState: the answer is shown in place with script, by a fresh page without.
import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import type { FormAction, FormState } from './form-state'
import { SubmitButton } from './submit-button'

type ActionFormProps = {
  action: FormAction
  children?: ReactNode
  /** Text of the main button; `null` when the children bring their own. */
  submitLabel?: string | null
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Beside the main button: other submit buttons, a link back. */
  secondary?: ReactNode
  /** Names the form for screen readers when several share a page. */
  label?: string
}

const noErrors: Record<string, string> = {}

/**
 * A form over a server action. The browser's own checks are off: messages come from the server, in French, beside
 * the field and in a summary, the same with and without script. What was typed always stays.
 */
export function ActionForm({
  action,
  children,
  submitLabel = 'Enregistrer',
  variant = 'primary',
  secondary,
  label,
}: ActionFormProps) {
  const [state, send] = useActionState<FormState, FormData>(action, null)
  const formId = useId()
  const isRefused = state !== null && state.tone !== 'success'
  const errors = isRefused ? (state.fields ?? noErrors) : noErrors
  return (
    <FormContext value={{ formId, errors, values: state?.values }}>
      <form action={send} noValidate aria-label={label} className="space-y-7">
        {isRefused && <ErrorSummary formId={formId} state={state} />}
        {state?.tone === 'success' && state.message && <Notice key={state.message} text={state.message} />}
        {children}
        {(submitLabel !== null || secondary) && (
          <div className="flex flex-wrap items-center gap-3 pt-1">
            {submitLabel !== null && <SubmitButton variant={variant}>{submitLabel}</SubmitButton>}
            {secondary}
          </div>
        )}
      </form>
    </FormContext>
  )
}

function Notice({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="rounded-card border border-success-ink bg-success-soft p-5 font-semibold text-success-ink"
    >
      {text}
    </div>
  )
}
