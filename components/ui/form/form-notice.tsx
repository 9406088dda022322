'use client' // Takes the focus after a success, so that it is read out.
import { useEffect, useRef } from 'react'
import type { FormState } from './form-state'

/** What was done, at the top of the form. */
export function FormNotice({ state }: { state: NonNullable<FormState> }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state is a new success, and takes the focus again
  useEffect(() => box.current?.focus(), [state])
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="rounded-card border border-success-ink bg-success-soft p-5 font-semibold text-success-ink"
    >
      {state.message}
    </div>
  )
}
