import { cx } from '@/components/ui/cx'
import { routes } from '@/lib/platform/routes'
import { type AtlasMark, markTitle } from './atlas-mark'
import { frameOf } from './frame-of'
import type { Point } from './outline'
import { isFigureClear, radiusOf } from './proportional'
import { countryMark, countryPoint, worldPoint, worldSize } from './world-geometry'

const LARGEST = 24
/** From this radius on a mark has room for its figure. */
const ROOM_FOR_FIGURE = 13

type FlowMapProps = {
  label: string
  countries: AtlasMark[]
  /** Where the lines start: longitude, latitude. */
  origin: readonly [number, number]
}

/**
 * Map of the world, drawn on the server: one mark a country, as large as its partnerships are many, and a line to
 * each from where the French side stands. Every mark is a plain link; a list of the same stands beside.
 */
export function FlowMap({ label, countries, origin }: FlowMapProps) {
  const from = worldPoint(...origin)
  const greatest = Math.max(...countries.map(({ count }) => count), 1)
  const marks = countries
    .flatMap((mark) => {
      const at = countryPoint(mark.code)
      return at ? [{ mark, at, radius: radiusOf(mark.count, greatest, LARGEST) }] : []
    })
    .sort((a, b) => b.radius - a.radius)
  const chosen = marks.filter(({ mark }) => !mark.isQuiet)
  const frame = frameOf([from, ...chosen.map(({ at }) => at)], worldSize)
  const scale = frame.width / worldSize.width
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      role="group"
      aria-label={label}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      className="h-auto w-full"
    >
      <use href={`${routes.worldMap}#terres`} className="fill-line" />
      <use href={`${routes.worldMap}#frontieres`} className="fill-none stroke-page" strokeWidth={scale} />
      <g className="pointer-events-none fill-none stroke-accent">
        {chosen.map(({ mark, at, radius }) => (
          <path
            key={mark.code}
            d={arc(from, at)}
            strokeWidth={(1 + radius / 12) * scale}
            strokeOpacity="0.55"
          />
        ))}
      </g>
      {marks.map(({ mark, at, radius }, index) => (
        <CountryLink
          key={mark.code}
          mark={mark}
          at={at}
          radius={radius}
          scale={scale}
          hasFigure={!mark.isQuiet && isFigureClear(marks, index, ROOM_FOR_FIGURE, scale)}
        />
      ))}
      <circle
        cx={from[0]}
        cy={from[1]}
        r={5 * scale}
        strokeWidth={2 * scale}
        className="fill-accent stroke-page"
      />
    </svg>
  )
}

type CountryLinkProps = { mark: AtlasMark; at: Point; radius: number; scale: number; hasFigure: boolean }

function CountryLink({ mark, at: [x, y], radius, scale, hasFigure }: CountryLinkProps) {
  const shape = countryMark(mark.code)
  return (
    <a
      href={mark.href}
      aria-label={markTitle(mark)}
      className="group no-underline focus-visible:outline-none"
      aria-current={mark.isSelected ? 'true' : undefined}
    >
      <title>{markTitle(mark)}</title>
      {shape?.kind === 'shape' && (
        <use
          href={`${routes.worldCountries}#c${mark.code}`}
          className={cx(
            'group-hover:fill-accent/45',
            mark.isQuiet ? 'fill-transparent' : 'fill-brand-ink/20',
          )}
        />
      )}
      <circle
        cx={x}
        cy={y}
        r={radius * scale}
        strokeWidth={2 * scale}
        className={cx(
          'stroke-page group-hover:fill-accent group-focus-visible:stroke-focus',
          mark.isQuiet ? 'fill-brand-ink/35' : 'fill-brand-ink/85',
        )}
      />
      {hasFigure && (
        <text
          x={x}
          y={y}
          dy="0.35em"
          textAnchor="middle"
          fontSize={17 * scale}
          className="pointer-events-none fill-page font-semibold max-sm:hidden"
        >
          {mark.count}
        </text>
      )}
    </a>
  )
}

/** A line that bends northwards, as far as it is long. */
function arc([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  return `M${x1} ${y1}Q${Math.round((x1 + x2) / 2)} ${Math.round((y1 + y2) / 2 - length * 0.22)} ${x2} ${y2}`
}
