import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

/** What every field accepts. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean | undefined
}

type FrameProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error: string | undefined
  required?: boolean | undefined
  children: ReactNode
}

/** The `aria-describedby` of a control framed by FieldFrame. */
export function describedBy(id: string, hint: unknown, error: string | undefined): string | undefined {
  return cx(hint ? `${id}-aide` : '', error ? `${id}-erreur` : '') || undefined
}

/** Word after the label of a compulsory field: a word is clearer than an asterisk. */
export function RequiredMark() {
  return <span className="font-normal text-fine text-muted"> (obligatoire)</span>
}

/** Message under a field that was refused. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-erreur`} className="flex gap-2 font-semibold text-danger-ink text-fine">
      <span aria-hidden="true">▲</span>
      <span>{children}</span>
    </p>
  )
}

/** Label, hint, control and error of a single-control field. */
export function FieldFrame({ id, label, hint, error, required, children }: FrameProps) {
  return (
    <div className={cx('space-y-1.5', error && 'border-danger border-l-4 pl-4')}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {required && <RequiredMark />}
      </label>
      {hint && (
        <p id={`${id}-aide`} className="text-fine text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  )
}
