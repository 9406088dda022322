import type { ReactNode } from 'react'

export type TimelineEntry = {
  key: string
  /** Anchor, so that one entry can be linked to. */
  id?: string
  /** Usually a DateText. */
  date: ReactNode
  title: ReactNode
  children?: ReactNode
}

/** Dated entries along a line, in the order given. */
export function Timeline({ entries, headingLevel = 3 }: { entries: TimelineEntry[]; headingLevel?: 3 | 4 }) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className="relative ml-1.5 border-line border-l-2">
      {entries.map((entry) => (
        <li key={entry.key} id={entry.id} className="relative pb-8 pl-6 last:pb-0 sm:pl-8">
          <span
            aria-hidden="true"
            className="absolute top-1 -left-[0.5625rem] size-4 rounded-full border-4 border-page bg-accent ring-2 ring-accent"
          />
          <p className="font-semibold text-accent-ink text-fine first-letter:uppercase">{entry.date}</p>
          <Heading className="mt-0.5 text-h4">{entry.title}</Heading>
          {entry.children && <div className="measure mt-1.5 text-muted">{entry.children}</div>}
        </li>
      ))}
    </ol>
  )
}
