import { cx } from '../cx'
import { seriesInk } from './chart-ink'
import { ChartLegend } from './chart-legend'
import { stackedParts } from './scale'
import { tableRoles } from './table-roles'

export type StackedRow = {
  key: string
  label: string
  /** One value a series, in the order of the series. */
  values: number[]
  href?: string | undefined
}

type StackedBarsProps = {
  caption: string
  captionHidden?: boolean
  labelHeader: string
  /** At most three. */
  series: string[]
  totalHeader: string
  rows: StackedRow[]
  format: (value: number) => string
}

/** The bar repeats the figures above it. */
const quiet = { 'aria-hidden': true }

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** Horizontal bars made of several parts, over the table of the same values. */
export function StackedBars({
  caption,
  captionHidden = false,
  labelHeader,
  series,
  totalHeader,
  rows,
  format,
}: StackedBarsProps) {
  const longest = Math.max(0, ...rows.map(({ values }) => sum(values)))
  return (
    <>
      <ChartLegend series={series} />
      <table {...tableRoles.table} className="block w-full border-collapse text-left sm:table">
        <caption
          className={captionHidden ? 'sr-only' : 'mb-3 block text-left font-semibold sm:table-caption'}
        >
          {caption}
        </caption>
        <thead {...tableRoles.rowgroup} className="sr-only sm:not-sr-only sm:table-header-group">
          <tr {...tableRoles.row} className="border-ink border-b-2">
            {[labelHeader, ...series, totalHeader].map((header, index) => (
              <th
                key={header}
                {...tableRoles.columnheader}
                className={cx(
                  'px-3 py-2 align-bottom font-semibold text-fine text-muted first:pl-0 last:pr-0',
                  index > 0 && 'text-right',
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, label, values, href }) => (
          <tbody key={key} {...tableRoles.rowgroup} className="block border-line border-b sm:table-row-group">
            <tr {...tableRoles.row} className="block pt-2 sm:table-row">
              <th {...tableRoles.rowheader} className="block font-semibold sm:table-cell sm:py-1 sm:pr-3">
                {href ? <a href={href}>{label}</a> : label}
              </th>
              {[...values, sum(values)].map((value, index) => (
                <td
                  key={series[index] ?? totalHeader}
                  {...tableRoles.cell}
                  className={cx(
                    'flex justify-between gap-3 whitespace-nowrap text-right tabular-nums sm:table-cell sm:px-3 sm:py-1 sm:last:pr-0',
                    index === values.length && 'font-semibold',
                  )}
                >
                  <span aria-hidden="true" className="font-normal text-fine text-muted sm:hidden">
                    {series[index] ?? totalHeader}
                  </span>
                  {format(value)}
                </td>
              ))}
            </tr>
            <tr {...quiet} className="block pb-2 sm:table-row">
              <td colSpan={series.length + 2} className="block pt-1 sm:table-cell sm:pb-2.5">
                <svg aria-hidden="true" focusable="false" width="100%" height="14" className="block">
                  {stackedParts(values, longest).map(({ start, width }, index) => (
                    <rect
                      key={series[index]}
                      x={`${start}%`}
                      width={`${width}%`}
                      height="14"
                      strokeWidth="1"
                      className={cx(seriesInk[index % seriesInk.length], 'stroke-page')}
                    />
                  ))}
                </svg>
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </>
  )
}
