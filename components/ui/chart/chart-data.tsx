import type { ReactNode } from 'react'

/** The table under a drawing: closed on a screen, open on paper. */
export function ChartData({
  label = 'Voir les chiffres',
  children,
}: {
  label?: string
  children: ReactNode
}) {
  return (
    <details className="group mt-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-brand-ink text-fine print:hidden">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ▸
        </span>
        {label}
      </summary>
      <div className="mt-2 max-h-96 overflow-y-auto print:max-h-none">{children}</div>
    </details>
  )
}
