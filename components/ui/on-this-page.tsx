export type PagePart = { id: string; label: string }

/** Links to the parts of a long page: a row of links on a phone, a column that follows the reader on a desk. */
export function OnThisPage({ parts }: { parts: PagePart[] }) {
  if (parts.length < 2) return null
  return (
    <nav
      aria-label="Sur cette page"
      data-print="hide"
      className="self-start lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
    >
      <ul className="flex flex-wrap gap-x-5 border-line lg:flex-col lg:border-l">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center text-fine lg:-ml-px lg:border-transparent lg:border-l-2 lg:pl-4 lg:text-muted lg:no-underline lg:hover:border-accent lg:hover:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
