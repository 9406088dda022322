'use client' // Shows the answer in place, and keeps the form on screen when the link or the server fails.
import { unstable_rethrow } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useActionState, useId, useState, useTransition } from 'react'
import type { ButtonLook } from '@/components/ui/button-class'
import { ErrorSummary } from './error-summary'
import { failureMessage } from './failure-message'
import { buttonKey, FormContext } from './form-context'
import { FormNotice } from './form-notice'
import type { FormAction, FormState } from './form-state'
import { SubmitButton } from './submit-button'

type ActionFormProps = {
  action: FormAction
  children?: ReactNode
  /** Text of the main button; `null` when the children bring their own. */
  submitLabel?: string | null
  variant?: NonNullable<ButtonLook['variant']>
  /** Beside the main button: other submit buttons, a link back. */
  secondary?: ReactNode
  /** Names the form for screen readers when several share a page. */
  label?: string
}

/** No form takes a larger file, and the server cuts the line before it could say so. */
const MOST_FILE_BYTES = 5 * 1024 * 1024
const TOO_HEAVY = 'Ce fichier est trop lourd\u00a0: 5\u00a0Mo au plus. Rien n’a été envoyé.'

const noErrors: Record<string, string> = {}

/**
 * A form over a server action. The browser's own checks are off: messages come from the server, in French, beside
 * the field and in a summary, the same with and without script. What was typed always stays.
 *
 * Without script the form posts itself and the page comes back with the state. With script the action is called
 * from here rather than by React, which would empty the form, and replace it by the error page on a lost link.
 */
export function ActionForm({
  action,
  children,
  submitLabel = 'Enregistrer',
  variant = 'primary',
  secondary,
  label,
}: ActionFormProps) {
  const [postedState, post] = useActionState<FormState, FormData>(action, null)
  const [state, setState] = useState(postedState)
  const [pressed, setPressed] = useState('')
  const [pending, start] = useTransition()
  const formId = useId()

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget)
    if ([...data.values()].some((value) => value instanceof File && value.size > MOST_FILE_BYTES)) {
      setState((last) => ({ message: TOO_HEAVY, values: last?.values }))
      return
    }
    const { submitter } = event.nativeEvent
    if (submitter instanceof HTMLButtonElement) {
      setPressed(buttonKey(submitter.name, submitter.value))
      if (submitter.name) data.append(submitter.name, submitter.value)
    }
    start(async () => {
      try {
        setState(await action(null, data))
      } catch (error) {
        unstable_rethrow(error) // a redirection travels as an error
        setState((last) => ({ message: failureMessage(error), values: last?.values }))
      }
    })
  }

  const isRefused = state !== null && state.tone !== 'success'
  const errors = isRefused ? (state.fields ?? noErrors) : noErrors
  return (
    <FormContext value={{ formId, errors, values: state?.values, pressed: pending ? pressed : null }}>
      <form action={post} onSubmit={send} noValidate aria-label={label} className="space-y-7">
        {isRefused && <ErrorSummary formId={formId} state={state} />}
        {state?.tone === 'success' && state.message && <FormNotice state={state} />}
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
