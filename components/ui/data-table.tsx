import type { ReactNode } from 'react'
import { cx } from './cx'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** The cell that names the row; exactly one column should set it. */
  isRowHeader?: boolean
  align?: 'start' | 'end'
  /** For figures and dates that must not break. */
  nowrap?: boolean
}

type DataTableProps<Row> = {
  caption: ReactNode
  /** Keeps the caption for screen readers when a heading already says it. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Below 640 px: `stack` turns each row into a card, `scroll` keeps the grid in a scrolling frame. */
  small?: 'stack' | 'scroll'
  empty?: ReactNode
}

/** Written out because changing `display` to stack the rows takes the native roles away in some browsers. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
}

const stacked = {
  table: 'block sm:table',
  head: 'sr-only sm:not-sr-only sm:table-header-group',
  body: 'block sm:table-row-group',
  row: 'block border-line border-b py-3 sm:table-row sm:py-0',
  cell: 'flex flex-wrap items-baseline gap-x-3 py-1 sm:table-cell sm:px-3 sm:py-3 sm:first:pl-0 sm:last:pr-0',
  end: 'sm:text-right',
  label: 'min-w-32 shrink-0 text-fine text-muted sm:hidden',
}
const grid = {
  table: '',
  head: '',
  body: '',
  row: 'border-line border-b',
  cell: 'px-3 py-3 first:pl-0 last:pr-0',
  end: 'text-right',
  label: 'hidden',
}

/** A designed table with a caption. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  small = 'stack',
  empty = 'Aucune ligne.',
}: DataTableProps<Row>) {
  if (rows.length === 0) return <p className="text-muted">{empty}</p>
  const look = small === 'stack' ? stacked : grid
  const table = (
    <table {...roles.table} className={cx('w-full border-collapse text-left', look.table)}>
      <caption
        className={cx(
          captionHidden ? 'sr-only' : 'mb-3 text-left font-semibold text-ink',
          small === 'stack' && !captionHidden && 'block sm:table-caption',
        )}
      >
        {caption}
      </caption>
      <thead {...roles.rowgroup} className={look.head}>
        <tr {...roles.row} className="border-ink border-b-2">
          {columns.map((column) => (
            <th
              key={column.key}
              {...roles.columnheader}
              scope="col"
              className={cx(
                'px-3 py-2.5 align-bottom font-semibold text-fine text-muted first:pl-0 last:pr-0',
                column.align === 'end' && look.end,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup} className={look.body}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...roles.row} className={look.row}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} look={look} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (small === 'stack') return table
  return (
    <section
      aria-label={typeof caption === 'string' ? caption : 'Tableau'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
      tabIndex={0}
      className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
    >
      {table}
    </section>
  )
}

type CellProps<Row> = { column: Column<Row>; row: Row; look: typeof stacked }

function Cell<Row>({ column, row, look }: CellProps<Row>) {
  const className = cx(
    'align-top',
    look.cell,
    column.align === 'end' && look.end,
    column.nowrap && 'whitespace-nowrap',
  )
  if (column.isRowHeader) {
    return (
      <th {...roles.rowheader} scope="row" className={cx(className, 'font-semibold')}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td {...roles.cell} className={className}>
      <span aria-hidden="true" className={look.label}>
        {column.header}
      </span>
      <span className="min-w-0">{column.cell(row)}</span>
    </td>
  )
}
