import type { ReactNode } from 'react'
import { cx } from './cx'

type AlertTone = 'info' | 'success' | 'warning' | 'danger'

const tones: Record<AlertTone, string> = {
  info: 'border-info-ink bg-info-soft [&_[data-title]]:text-info-ink',
  success: 'border-success-ink bg-success-soft [&_[data-title]]:text-success-ink',
  warning: 'border-warning-ink bg-warning-soft [&_[data-title]]:text-warning-ink',
  danger: 'border-danger-ink bg-danger-soft [&_[data-title]]:text-danger-ink',
}

type AlertProps = {
  tone?: AlertTone
  title?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; leave out what is simply part of the page. */
  role?: 'alert' | 'status'
  children?: ReactNode
}

/** A message set apart from the text. */
export function Alert({ tone = 'info', title, role, children }: AlertProps) {
  return (
    <div role={role} className={cx('rounded-r-card border-l-4 px-5 py-4 text-ink', tones[tone])}>
      {title && (
        <p data-title="" className="font-semibold">
          {title}
        </p>
      )}
      {children && <div className={cx('space-y-2', title ? 'mt-1' : '')}>{children}</div>}
    </div>
  )
}
