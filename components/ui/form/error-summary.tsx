'use client' // Takes the focus after a refusal.
import { useEffect, useRef } from 'react'
import { fieldId } from './form-context'
import type { FormState } from './form-state'

type ErrorSummaryProps = { formId: string; state: NonNullable<FormState> }

/** What is wrong, at the top of the form, with a link to each field. */
export function ErrorSummary({ formId, state }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state is a new refusal, and takes the focus again
  useEffect(() => box.current?.focus(), [state])
  const entries = Object.entries(state.fields ?? {})
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: moves the focus to the errors when there is no script
      autoFocus
      className="rounded-card border-2 border-danger bg-danger-soft p-5 text-ink"
    >
      <p className="font-semibold text-danger-ink">
        {state.message ??
          (entries.length > 1 ? `${entries.length} champs sont à corriger` : 'Un champ est à corriger')}
      </p>
      {entries.length > 0 && (
        <ul className="mt-2 list-disc space-y-2 pl-5">
          {entries.map(([name, text]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} className="py-1 text-danger-ink">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
