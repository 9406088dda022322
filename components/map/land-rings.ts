import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type MapOutlines = Topology<{ countries: GeometryCollection }>
type Corner = [latitude: number, longitude: number]

/** Each country as rings of corners; a ring that crosses the line of date change goes on beyond it. */
export function landRings(outlines: MapOutlines): Corner[][][] {
  return feature(outlines, outlines.objects.countries).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.map(unbroken)
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(unbroken) : []
  })
}

/** A ring of longitudes and latitudes as latitudes and longitudes, without a leap where it crosses ±180°. */
export function unbroken(ring: readonly number[][]): Corner[] {
  let turns = 0
  let before: number | null = null
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (before !== null && longitude - before > 180) turns -= 1
    if (before !== null && longitude - before < -180) turns += 1
    before = longitude
    return [latitude, longitude + 360 * turns]
  })
}
