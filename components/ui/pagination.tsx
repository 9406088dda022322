import { cx } from './cx'

type PaginationProps = {
  /** Current page, from 1. */
  page: number
  pageCount: number
  hrefFor: (page: number) => string
  label?: string
}

/** First, last, current and its neighbours; `null` marks a gap. */
function shownPages(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((n, index) => (index > 0 && n - (sorted[index - 1] ?? n) > 1 ? [null, n] : [n]))
}

const cell = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-control px-3'

/** Links to the other pages of a list; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefFor, label = 'Pagination' }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={label} data-print="hide" className="mt-10 border-line border-t pt-4">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a href={hrefFor(page - 1)} rel="prev" className={cx(cell, 'hover:bg-brand-soft')}>
              <span aria-hidden="true">←&nbsp;</span>Précédente
            </a>
          </li>
        )}
        {shownPages(page, pageCount).map((n, index) =>
          n === null ? (
            <li key={`gap-${index < 3 ? 'before' : 'after'}`} aria-hidden="true" className="px-1 text-muted">
              …
            </li>
          ) : (
            <li key={n}>
              <a
                href={hrefFor(n)}
                aria-label={`Page ${n}`}
                aria-current={n === page ? 'page' : undefined}
                className={cx(
                  cell,
                  n === page ? 'bg-brand font-semibold text-on-brand no-underline' : 'hover:bg-brand-soft',
                )}
              >
                {n}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a href={hrefFor(page + 1)} rel="next" className={cx(cell, 'hover:bg-brand-soft')}>
              Suivante<span aria-hidden="true">&nbsp;→</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
