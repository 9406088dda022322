import type { ComponentProps } from 'react'
import { BarTable, longestOf } from './bar-table'

type FoldedBarsProps = ComponentProps<typeof BarTable> & { caption: string; first?: number }

/** Bars of a long list: the first ones, the others behind « Voir les 43 autres ». */
export function FoldedBars({ first = 12, rows, caption, ...rest }: FoldedBarsProps) {
  const longest = longestOf(rows)
  // One row more costs no more than the button that hides it.
  if (rows.length <= first + 1) return <BarTable {...rest} caption={caption} rows={rows} longest={longest} />
  return (
    <>
      <BarTable {...rest} caption={caption} rows={rows.slice(0, first)} longest={longest} />
      <details className="group">
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-brand-ink text-fine print:hidden">
          <span aria-hidden="true" className="transition-transform group-open:rotate-90">
            ▸
          </span>
          Voir les {rows.length - first} autres
        </summary>
        <BarTable
          {...rest}
          caption={`${caption} (suite)`}
          captionHidden
          rows={rows.slice(first)}
          longest={longest}
        />
      </details>
    </>
  )
}
