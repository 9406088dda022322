import {
  type ExtendedFeature,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
} from 'd3-geo'
import { compactPath } from './compact-path'
import { fineCountries } from './fine-countries'

const SIZE = 400
const MARGIN = 12
/** Parts smaller than this share of the largest one are left out: far islands would shrink the rest. */
const SMALLEST_SHARE = 0.02

export type Place = { name: string; latitude: number; longitude: number }
export type Outline = { d: string; dots: { name: string; x: number; y: number }[] }

type Drawing = { d: string; projection: GeoProjection }

/** Drawn once: there are only so many groups and countries. */
const drawn = new Map<string, Drawing | null>()

/**
 * Outline of one country, or of neighbours together, in a square of 400 units, with the places that fall inside it;
 * null when the atlas knows none of the countries.
 */
export function countryOutline(numerics: readonly string[], places: readonly Place[] = []): Outline | null {
  const key = numerics.join()
  const drawing = drawn.get(key) ?? draw(numerics)
  drawn.set(key, drawing)
  if (!drawing) return null
  const dots = places.flatMap(({ name, latitude, longitude }) => {
    const [x, y] = drawing.projection([longitude, latitude]) ?? [-1, -1]
    return x < 0 || y < 0 || x > SIZE || y > SIZE ? [] : [{ name, x: Math.round(x), y: Math.round(y) }]
  })
  return { d: drawing.d, dots }
}

function draw(numerics: readonly string[]): Drawing | null {
  const features = numerics.flatMap(mainParts)
  if (features.length === 0) return null
  const whole = { type: 'FeatureCollection' as const, features }
  const [longitude, latitude] = geoCentroid(whole)
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [SIZE - MARGIN, SIZE - MARGIN],
      ],
      whole,
    )
  return { d: compactPath((context) => geoPath(projection, context)(whole)), projection }
}

/** The main land of a country and its larger islands, each as a shape of its own. */
function mainParts(numeric: string): ExtendedFeature[] {
  const country = fineCountries.get(numeric)
  if (!country) return []
  if (country.geometry?.type !== 'MultiPolygon') return [country]
  const polygons = country.geometry.coordinates.map((coordinates): ExtendedFeature => {
    return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }
  })
  const largest = Math.max(...polygons.map((polygon) => geoArea(polygon)))
  return polygons.filter((polygon) => geoArea(polygon) >= largest * SMALLEST_SHARE)
}
