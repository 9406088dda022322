import type { ReactNode } from 'react'
import { Weave } from './weave'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** Says that there is nothing, why, and what can be done. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-band">
      <Weave seed="vide" className="h-10 w-full opacity-70" />
      <div className="px-6 py-8 text-center">
        <p className="font-semibold font-serif text-h4">{title}</p>
        {children && <div className="measure mx-auto mt-2 text-muted">{children}</div>}
        {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
      </div>
    </div>
  )
}
