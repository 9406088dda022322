import type { ReactNode } from 'react'

type StatProps = {
  value: number | string
  label: string
  /** How the figure is computed, or its date. */
  definition?: ReactNode
  href?: string
}

const number = new Intl.NumberFormat('fr-FR')

/** One figure and what it counts. Put several inside a StatList. */
export function Stat({ value, label, definition, href }: StatProps) {
  return (
    <div className="relative flex flex-col-reverse justify-end border-accent border-t-2 pt-3">
      <dt>
        {href ? (
          <a href={href} className="stretched font-semibold">
            {label}
          </a>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
        {definition && <span className="mt-0.5 block text-fine text-muted">{definition}</span>}
      </dt>
      <dd className="font-semibold font-serif text-[clamp(2rem,1.6rem+1.6vw,3rem)] text-brand-ink leading-none tracking-tight">
        {typeof value === 'number' ? number.format(value) : value}
      </dd>
    </div>
  )
}
