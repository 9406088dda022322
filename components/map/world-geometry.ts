import { type ExtendedFeatureCollection, geoArea, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json'
import { compactPath } from './compact-path'
import { fineCountries } from './fine-countries'
import type { Point } from './outline'

const WIDTH = 1200
const ANTARCTICA = '010'
/** Under this many square units a country is drawn as a dot, or nobody could point at it. */
const SMALLEST = 60

export type CountryMark = { kind: 'shape'; d: string } | { kind: 'dot'; x: number; y: number }

const inhabited = {
  ...atlas.objects.countries,
  geometries: atlas.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA),
}
const world: ExtendedFeatureCollection = feature(atlas, inhabited)
// Turned by 11° so that the far east of Russia is not cut off and sent to the other side.
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(WIDTH, world)
const shapes = new Map(world.features.map((country) => [String(country.id), country]))
const height = Math.ceil(geoPath(projection).bounds(world)[1][1])

/** Size of the drawing, in its own units. */
export const worldSize = { width: WIDTH, height }
export const worldViewBox = `0 0 ${WIDTH} ${height}`

/** The land without borders, and the borders once each: what every map of the world shares. */
export function worldBase(): { land: string; borders: string } {
  const isPolygon = inhabited.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
  const land = merge(atlas, isPolygon)
  const borders = mesh(atlas, inhabited, (a, b) => a !== b)
  return {
    land: compactPath((context) => geoPath(projection, context)(land)),
    borders: compactPath((context) => geoPath(projection, context)(borders)),
  }
}

/** Outline of every country large enough to be pointed at, by ISO numeric code. */
export function worldShapes(): { code: string; d: string }[] {
  return [...shapes.keys()].flatMap((code) => {
    const mark = countryMark(code)
    return mark?.kind === 'shape' ? [{ code, d: mark.d }] : []
  })
}

/** How a country stands on the map, by its ISO numeric code; null for the few the atlas does not know. */
export function countryMark(numeric: string): CountryMark | null {
  const shape = shapes.get(numeric)
  if (shape && geoPath(projection).area(shape) >= SMALLEST) {
    return { kind: 'shape', d: compactPath((context) => geoPath(projection, context)(shape)) }
  }
  const fine = fineCountries.get(numeric)
  if (!fine) return null
  const [x, y] = geoPath(projection).centroid(fine)
  return { kind: 'dot', x: Math.round(x), y: Math.round(y) }
}

/** Where a place of the earth stands on the map. */
export function worldPoint(longitude: number, latitude: number): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return [Math.round(x), Math.round(y)]
}

/** Middle of a country's main land on the map; null for the few the atlas does not know. */
export function countryPoint(numeric: string): Point | null {
  const shape = fineCountries.get(numeric)
  if (!shape) return null
  const mainLand = (shape.geometry?.type === 'MultiPolygon' ? shape.geometry.coordinates : [])
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))[0]
  const [x, y] = geoPath(projection).centroid(mainLand ?? shape)
  return [Math.round(x), Math.round(y)]
}
