import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { routes } from '@/lib/platform/routes'
import { countryMark, worldViewBox } from './world-geometry'

export type MapPlace = {
  /** ISO 3166-1 numeric code. */
  numeric: string
  /** Words read aloud and shown on hover: « Mali : 12 partenariats ». */
  label: string
  href: string
  /** Paler, for what matters less on this map. */
  isQuiet?: boolean
}

type WorldMapProps = { label: string; places: MapPlace[]; children?: ReactNode }

const AFTER = 'apres-la-carte'

/**
 * Map of the world, drawn on the server, whose countries are plain links. Always given after a list of the same
 * links, and skippable. The land itself is one file of its own, the same for every map, kept by the browser.
 */
export function WorldMap({ label, places, children }: WorldMapProps) {
  const marks = places.flatMap((place) => {
    const mark = countryMark(place.numeric)
    return mark ? [{ place, mark }] : []
  })
  // Dots last, above the shapes of their neighbours.
  marks.sort((a, b) => Number(a.mark.kind === 'dot') - Number(b.mark.kind === 'dot'))
  return (
    <figure>
      <a
        href={`#${AFTER}`}
        className="sr-only rounded-control bg-brand font-semibold text-on-brand focus:not-sr-only focus:absolute focus:px-4 focus:py-2"
      >
        Passer la carte
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg role="group" aria-label={label} viewBox={worldViewBox} className="h-auto w-full">
        <use href={`${routes.worldMap}#terres`} className="fill-line" />
        <use href={`${routes.worldMap}#frontieres`} className="fill-none stroke-page" strokeWidth="1" />
        {marks.map(({ place, mark }) => (
          <a
            key={place.numeric}
            href={place.href}
            className={cx(
              'group stroke-page hover:fill-accent focus-visible:fill-accent focus-visible:stroke-focus focus-visible:outline-none',
              place.isQuiet ? 'fill-brand-ink/45' : 'fill-brand-ink',
            )}
          >
            <title>{place.label}</title>
            {mark.kind === 'shape' ? (
              <path d={mark.d} className="stroke-1 group-focus-visible:stroke-4" />
            ) : (
              <circle cx={mark.x} cy={mark.y} r="8" className="stroke-2 group-focus-visible:stroke-4" />
            )}
          </a>
        ))}
      </svg>
      {children && <figcaption className="mt-3 text-fine text-muted">{children}</figcaption>}
      <span id={AFTER} tabIndex={-1} />
    </figure>
  )
}
