import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tone = 'neutral' | 'brand' | 'accent' | 'info' | 'success' | 'warning' | 'danger'

const tones: Record<Tone, string> = {
  neutral: 'bg-band text-muted ring-line',
  brand: 'bg-brand-soft text-brand-ink ring-brand-ink/20',
  accent: 'bg-accent-soft text-accent-ink ring-accent-ink/20',
  info: 'bg-info-soft text-info-ink ring-info-ink/20',
  success: 'bg-success-soft text-success-ink ring-success-ink/20',
  warning: 'bg-warning-soft text-warning-ink ring-warning-ink/20',
  danger: 'bg-danger-soft text-danger-ink ring-danger-ink/20',
}

/** A status or a kind, in one or two words; the words carry the meaning, never the colour alone. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex items-center rounded-[1rem] px-2.5 py-0.5 font-semibold text-[0.8125rem] leading-5 ring-1 ring-inset sm:whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
