import { useId } from 'react'
import { axisInk, seriesInk } from './chart-ink'
import { columnBands, labelledYears, yearsBetween } from './scale'

export type YearDot = { key: string; year: number; label: string }

type YearDotsProps = {
  title: string
  description: string
  dots: YearDot[]
  /** Last year of the axis; the last dot otherwise. */
  until?: number
}

/** The axis is for the eye: every dot says its own year. */
const quiet = { 'aria-hidden': true }

const STEP = 18
const RADIUS = 7
const LABELS = 6

/**
 * One dot a thing, on the year it began, piled up where a year has several. Too small to be links: put a table
 * beside it (ChartData).
 */
export function YearDots({ title, description, dots, until }: YearDotsProps) {
  const id = useId()
  const years = yearsBetween([...dots.map(({ year }) => year), ...(until ? [until] : [])])
  const bands = columnBands(years.length)
  const written = labelledYears(years, LABELS)
  const piles = new Map<number, YearDot[]>()
  for (const dot of dots) piles.set(dot.year, [...(piles.get(dot.year) ?? []), dot])
  const floor = 16 + STEP * Math.max(1, ...[...piles.values()].map((pile) => pile.length))
  return (
    <svg
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      width="100%"
      height={floor + 28}
      className="block overflow-visible"
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <line {...quiet} x1="0" x2="100%" y1={floor} y2={floor} strokeWidth="2" className={axisInk} />
      {years.map((year, index) => {
        const centre = `${bands[index]?.centre ?? 0}%`
        return (
          <g key={year}>
            {piles.get(year)?.map((dot, rank) => (
              <Dot key={dot.key} dot={dot} x={centre} y={floor - 12 - rank * STEP} />
            ))}
            {written.has(year) && (
              <text {...quiet} x={centre} y={floor + 21} textAnchor="middle" className="fill-muted text-fine">
                {year}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Dot({ dot: { label, year }, x, y }: { dot: YearDot; x: string; y: number }) {
  return (
    <circle cx={x} cy={y} r={RADIUS} strokeWidth="2" className={`${seriesInk[0]} stroke-page`}>
      <title>{`${year}\u00a0: ${label}`}</title>
    </circle>
  )
}
