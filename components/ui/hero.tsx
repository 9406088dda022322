import type { ReactNode } from 'react'
import { Weave } from './weave'

type HeroProps = {
  title: ReactNode
  kicker?: ReactNode
  lead?: ReactNode
  children?: ReactNode
  seed?: string
}

/** Opening band of a first page: the one very large title of the portal. Runs from edge to edge of `main`. */
export function Hero({ title, kicker, lead, children, seed = 'accueil' }: HeroProps) {
  return (
    <header className="bleed bg-deep text-on-deep">
      <div className="wrap pt-12 pb-12 sm:pt-20 sm:pb-16">
        {kicker && <p className="kicker mb-4 text-on-deep-accent">{kicker}</p>}
        <h1 className="max-w-4xl text-display">{title}</h1>
        {lead && <p className="mt-6 max-w-2xl text-lead text-on-deep-muted">{lead}</p>}
        {children && <div className="mt-8 text-ink">{children}</div>}
      </div>
      <Weave seed={seed} tone="deep" className="h-16 w-full" />
    </header>
  )
}
