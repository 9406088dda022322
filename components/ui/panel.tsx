import type { ReactNode } from 'react'

type PanelProps = {
  title: string
  lead?: ReactNode
  headingLevel?: 2 | 3
  children: ReactNode
}

/** A framed part of a page, with a small title. */
export function Panel({ title, lead, headingLevel = 3, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <Heading className="text-h4">{title}</Heading>
      {lead && <div className="mt-2 text-muted">{lead}</div>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
