import { cx } from './cx'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
}

const variants = {
  primary: 'border-transparent bg-brand text-on-brand hover:bg-brand-hover',
  secondary: 'border-brand-ink bg-transparent text-brand-ink hover:bg-brand-soft',
  quiet: 'border-transparent bg-transparent text-brand-ink underline hover:bg-brand-soft',
  danger: 'border-danger bg-transparent text-danger-ink hover:bg-danger-soft',
}

const sizes = { normal: 'px-5 text-base', small: 'px-3.5 text-fine' }

/** Class names shared by buttons and by links that look like buttons; always at least 44 px high. */
export function buttonClass({ variant = 'primary', size = 'normal' }: ButtonLook, extra?: string): string {
  return cx(
    'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-control border py-2',
    'text-center font-semibold leading-tight transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-60',
    variant === 'quiet' ? '' : 'no-underline',
    variants[variant],
    sizes[size],
    extra,
  )
}
