import type { ReactNode } from 'react'

type ChartPanelProps = {
  id: string
  title: string
  /** What is counted, and what happens in the odd cases. */
  definition: ReactNode
  headingLevel?: 2 | 3
  /** Files and lists: real links under the chart. */
  links?: { href: string; label: string }[]
  children: ReactNode
}

/** One chart with its title, its definition and what leads further. */
export function ChartPanel({
  id,
  title,
  definition,
  headingLevel = 3,
  links = [],
  children,
}: ChartPanelProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Heading id={id} className="text-h3">
        {title}
      </Heading>
      <p className="measure mt-1 mb-4 text-fine text-muted print:break-after-avoid">{definition}</p>
      {children}
      {links.length > 0 && (
        <p data-print="hide" className="mt-2 flex flex-wrap gap-x-6 text-fine">
          {links.map(({ href, label }) => (
            <a key={href} href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
