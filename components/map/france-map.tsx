import { cx } from '@/components/ui/cx'
import { routes } from '@/lib/platform/routes'
import { type AtlasMark, markTitle } from './atlas-mark'
import { departementMark, franceInsets, franceViewBox } from './france-geometry'
import { isFigureClear, radiusOf } from './proportional'

const LARGEST = 44
const ROOM_FOR_FIGURE = 20

/**
 * Map of France, drawn on the server: one mark a département, as large as its partnerships are many, overseas ones
 * in frames below. Every mark is a plain link; a list of the same stands beside.
 */
export function FranceMap({ label, departements }: { label: string; departements: AtlasMark[] }) {
  const greatest = Math.max(...departements.map(({ count }) => count), 1)
  const marks = departements
    .flatMap((mark) => {
      const at = departementMark(mark.code)
      return at
        ? [{ mark, at: [at.x, at.y] as const, radius: radiusOf(mark.count, greatest, LARGEST) * 1.2 }]
        : []
    })
    .sort((a, b) => b.radius - a.radius)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg role="group" aria-label={label} viewBox={franceViewBox} className="h-auto w-full">
      <use href={`${routes.franceMap}#cadres`} className="fill-none stroke-line" strokeWidth="2" />
      <use href={`${routes.franceMap}#departements`} className="fill-line stroke-page" strokeWidth="2" />
      {franceInsets.map(({ code, name, x, y, size }) => (
        <text
          key={code}
          x={x + size / 2}
          y={y + size - 12}
          textAnchor="middle"
          className="fill-muted text-[29px]"
        >
          {name}
        </text>
      ))}
      {marks.map(({ mark, at, radius }, index) => (
        <a
          key={mark.code}
          href={mark.href}
          aria-label={markTitle(mark)}
          className="group no-underline focus-visible:outline-none"
          aria-current={mark.isSelected ? 'true' : undefined}
        >
          <title>{markTitle(mark)}</title>
          <use
            href={`${routes.franceMap}#d${mark.code}`}
            className={cx(
              'group-hover:fill-accent/45',
              mark.isQuiet ? 'fill-transparent' : 'fill-brand-ink/20',
            )}
          />
          <circle
            cx={at[0]}
            cy={at[1]}
            r={radius}
            className={cx(
              'stroke-3 stroke-page group-hover:fill-accent group-focus-visible:stroke-8 group-focus-visible:stroke-focus',
              mark.isQuiet ? 'fill-brand-ink/35' : 'fill-brand-ink/85',
            )}
          />
          {!mark.isQuiet && isFigureClear(marks, index, ROOM_FOR_FIGURE, 1) && (
            <text
              x={at[0]}
              y={at[1]}
              dy="0.35em"
              textAnchor="middle"
              className="pointer-events-none fill-page font-semibold text-[32px]"
            >
              {mark.count}
            </text>
          )}
        </a>
      ))}
    </svg>
  )
}
