import { describe, expect, it } from 'vitest'
import { geoJsonChunks, type PlacesFeature } from './geojson'

async function* batches(...all: PlacesFeature[][]) {
  yield* all
}

async function collection(...all: PlacesFeature[][]) {
  let text = ''
  for await (const chunk of geoJsonChunks({ name: 'essai' }, batches(...all))) text += chunk
  return JSON.parse(text)
}

const bamako: PlacesFeature = { id: 'a', places: [[-8, 12.65]], properties: { titre: 'Angers\n"Bamako"' } }
const nowhere: PlacesFeature = { id: 'b', places: [], properties: { titre: null } }

describe('GeoJSON', () => {
  it('holds every feature, longitude first, and no geometry for what has no place', async () => {
    expect(await collection([bamako], [], [nowhere])).toEqual({
      type: 'FeatureCollection',
      name: 'essai',
      features: [
        {
          type: 'Feature',
          id: 'a',
          geometry: { type: 'MultiPoint', coordinates: [[-8, 12.65]] },
          properties: { titre: 'Angers\n"Bamako"' },
        },
        { type: 'Feature', id: 'b', geometry: null, properties: { titre: null } },
      ],
    })
  })

  it('is a collection even when it is empty', async () => {
    expect(await collection()).toEqual({ type: 'FeatureCollection', name: 'essai', features: [] })
  })
})
