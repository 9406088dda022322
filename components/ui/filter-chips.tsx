export type Chip = {
  /** Name of the filter: « Pays ». */
  filter?: string
  label: string
  /** Address of the list without this filter. */
  href: string
}

/** Filters in use, each a link that removes it. */
export function FilterChips({ chips, clearHref }: { chips: Chip[]; clearHref?: string }) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filtres actifs" data-print="hide" className="flex flex-wrap items-center gap-2">
      {chips.map((chip) => (
        <li key={`${chip.filter ?? ''}${chip.label}`}>
          <a
            href={chip.href}
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-brand-soft px-4 text-brand-ink text-fine no-underline ring-1 ring-brand-ink/25 ring-inset hover:ring-brand-ink"
          >
            <span className="sr-only">Retirer le filtre</span>
            <span>
              {chip.filter && <span className="font-normal">{chip.filter} : </span>}
              <span className="font-semibold">{chip.label}</span>
            </span>
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {clearHref && chips.length > 1 && (
        <li>
          <a href={clearHref} className="inline-flex min-h-11 items-center px-2 text-fine">
            Tout effacer
          </a>
        </li>
      )}
    </ul>
  )
}
