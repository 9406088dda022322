import type { ReactNode } from 'react'
import { cx } from '../cx'
import { seriesInk, trackInk } from './chart-ink'
import { barLength } from './scale'
import { tableRoles } from './table-roles'

export type BarRow = {
  key: string
  label: string
  value: number
  /** Where what the bar counts is listed. */
  href?: string | undefined
  /** Rank in a tree, from 0. */
  depth?: number | undefined
  /** What is not known: a figure without a bar, which would dwarf the others. */
  isQuiet?: boolean | undefined
}

type BarTableProps = {
  caption: ReactNode
  captionHidden?: boolean
  /** What the bars are about: « Pays ». */
  labelHeader: string
  /** What they count: « Partenariats ». */
  valueHeader: string
  rows: BarRow[]
  /** Writes a value; a French number unless said otherwise. */
  format?: (value: number) => string
  /** Length of the longest bar, when several charts are compared; the greatest value otherwise. */
  longest?: number
}

/** Length of the longest bar of these rows. */
export function longestOf(rows: BarRow[]): number {
  return Math.max(0, ...rows.map(({ value, isQuiet }) => (isQuiet ? 0 : value)))
}

const number = new Intl.NumberFormat('fr-FR')
const indents = ['', 'pl-4', 'pl-8']

/**
 * Horizontal bars that are their own table: each line has a name, a figure in letters, and a bar that only
 * repeats it. On a phone the name stands above its bar.
 */
export function BarTable({
  caption,
  captionHidden = false,
  labelHeader,
  valueHeader,
  rows,
  format = (value) => number.format(value),
  longest = longestOf(rows),
}: BarTableProps) {
  const widest = Math.max(...rows.map(({ value }) => format(value).length), 1)
  return (
    <table {...tableRoles.table} className="block w-full border-collapse text-left sm:table">
      <caption className={captionHidden ? 'sr-only' : 'mb-3 block text-left font-semibold sm:table-caption'}>
        {caption}
      </caption>
      <thead {...tableRoles.rowgroup} className="sr-only">
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnheader}>{labelHeader}</th>
          <th {...tableRoles.columnheader}>{valueHeader}</th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup} className="block sm:table-row-group">
        {rows.map(({ key, label, value, href, depth = 0, isQuiet }) => (
          <tr
            key={key}
            {...tableRoles.row}
            className={cx('relative block py-1 sm:table-row sm:py-0', href && 'hover:bg-band')}
          >
            <th
              {...tableRoles.rowheader}
              className={cx(
                'block font-normal sm:table-cell sm:w-[42%] sm:py-1.5 sm:pr-4 sm:align-middle',
                indents[Math.min(depth, 2)],
                depth === 0 && !isQuiet && rows.some((row) => row.depth) && 'font-semibold',
              )}
            >
              {href ? (
                <a
                  href={href}
                  className="stretched inline-flex min-h-6 items-center sm:min-h-8 print:min-h-0"
                >
                  {label}
                </a>
              ) : (
                label
              )}
            </th>
            <td
              {...tableRoles.cell}
              className={cx('block sm:table-cell sm:py-1.5 sm:align-middle', depth > 0 && 'pl-4 sm:pl-0')}
            >
              <span className="flex items-center gap-3">
                {isQuiet ? (
                  <span className="flex-1" />
                ) : (
                  <svg
                    aria-hidden="true"
                    focusable="false"
                    width="100%"
                    height="16"
                    className="min-w-0 flex-1"
                  >
                    <rect width="100%" height="16" rx="2" className={trackInk} />
                    <rect
                      width={`${barLength(value, longest)}%`}
                      height="16"
                      rx="2"
                      className={seriesInk[0]}
                    />
                  </svg>
                )}
                <span className="text-right font-semibold tabular-nums" style={{ minWidth: `${widest}ch` }}>
                  {format(value)}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
