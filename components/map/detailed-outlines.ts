import atlas from 'world-atlas/countries-50m.json'
import type { MapOutlines } from './land-rings'

const ANTARCTICA = '010'

/** Outlines of countries at 1:50,000,000 for the browser: shapes only, their names are in the data of the map. */
export function detailedOutlines(): MapOutlines {
  const { geometries } = atlas.objects.countries
  const shapes = geometries
    .filter(({ id }) => id !== ANTARCTICA)
    .map(({ properties: _name, ...shape }) => shape)
  return { ...atlas, objects: { countries: { type: 'GeometryCollection', geometries: shapes } } }
}
