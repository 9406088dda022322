import { useId } from 'react'
import { axisInk, seriesInk } from './chart-ink'
import { axisValues, columnBands, labelledYears, yearsBetween } from './scale'

export type YearValue = { year: number; value: number; href?: string | undefined }

type YearColumnsProps = {
  title: string
  /** What the drawing shows, for who does not see it. */
  description: string
  /** Years without a value are drawn empty. */
  values: YearValue[]
  format?: (value: number) => string
}

/** The axis is for the eye: every column says its own year. */
const quiet = { 'aria-hidden': true }

const HEIGHT = 200
const TOP = 22
const FLOOR = 172
/** With more columns than these, figures and links would be too small on a phone: the table has them. */
const FEW = 12
const LABELS = 7

const number = new Intl.NumberFormat('fr-FR')

/** Columns by year. Put a table of the same values beside it (ChartData). */
export function YearColumns({
  title,
  description,
  values,
  format = (value) => number.format(value),
}: YearColumnsProps) {
  const id = useId()
  const byYear = new Map(values.map((value) => [value.year, value]))
  const years = yearsBetween(values.map(({ year }) => year))
  const bands = columnBands(years.length, years.length > 40 ? 0.8 : 0.7)
  const axis = axisValues(Math.max(0, ...values.map(({ value }) => value)))
  const top = axis.at(-1) ?? 1
  const written = labelledYears(years, LABELS)
  const heightOf = (value: number) => ((FLOOR - TOP) * value) / top
  const hasLinks = years.length <= FEW && values.some(({ href }) => href)
  return (
    <svg
      role={hasLinks ? 'group' : 'img'}
      aria-labelledby={`${id}t ${id}d`}
      width="100%"
      height={HEIGHT}
      className="block overflow-visible"
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {axis.map((value) => (
        <g key={value} {...quiet}>
          <line
            x1="0"
            x2="100%"
            y1={FLOOR - heightOf(value)}
            y2={FLOOR - heightOf(value)}
            className={axisInk}
          />
          {years.length > FEW && value > 0 && (
            <text x="0" y={FLOOR - heightOf(value) - 4} className="fill-muted text-fine">
              {format(value)}
            </text>
          )}
        </g>
      ))}
      {years.map((year, index) => {
        const { value = 0, href } = byYear.get(year) ?? {}
        const band = bands[index]
        if (!band) return null
        const column = (
          <>
            {value > 0 && (
              <rect
                x={`${band.start}%`}
                width={`${band.width}%`}
                y={FLOOR - Math.max(2, heightOf(value))}
                height={Math.max(2, heightOf(value))}
                className={seriesInk[0]}
              />
            )}
            {years.length <= FEW && value > 0 && (
              <text
                x={`${band.centre}%`}
                y={FLOOR - heightOf(value) - 6}
                textAnchor="middle"
                className="fill-ink font-semibold text-fine"
              >
                {format(value)}
              </text>
            )}
          </>
        )
        return hasLinks && href ? (
          <a key={year} href={href} aria-label={`${year}\u00a0: ${format(value)}`}>
            <rect
              x={`${band.start}%`}
              width={`${band.width}%`}
              y={TOP}
              height={FLOOR - TOP}
              fillOpacity="0"
            />
            {column}
          </a>
        ) : (
          <g key={year}>{column}</g>
        )
      })}
      {years.map((year, index) =>
        written.has(year) ? (
          <text
            key={year}
            {...quiet}
            x={`${bands[index]?.centre ?? 0}%`}
            y={FLOOR + 20}
            textAnchor="middle"
            className="fill-muted text-fine"
          >
            {year}
          </text>
        ) : null,
      )}
    </svg>
  )
}
