import { cx } from '@/components/ui/cx'
import { countryOutline, type Place } from './country-geometry'

type CountryShapeProps = {
  /** ISO 3166-1 numeric codes. */
  numerics: string[]
  /** Towns to mark with a dot. */
  places?: Place[]
  className?: string
}

/** Silhouette of a country, or of neighbours, standing where a photograph would; decorative, nothing when unknown. */
export function CountryShape({ numerics, places = [], className }: CountryShapeProps) {
  const outline = countryOutline(numerics, places)
  if (!outline) return null
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 400 400" className={cx('block', className)}>
      <path
        d={outline.d}
        className="fill-brand-soft stroke-brand-ink"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {outline.dots.map((dot) => (
        <circle
          key={`${dot.x}-${dot.y}-${dot.name}`}
          cx={dot.x}
          cy={dot.y}
          r="6"
          strokeWidth="2.5"
          className="fill-accent stroke-page"
        />
      ))}
    </svg>
  )
}
