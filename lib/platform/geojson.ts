/** Longitude first, as RFC 7946 wants it; degrees of WGS 84. */
export type Position = [longitude: number, latitude: number]

/** A feature whose geometry is its places, or null when none is known. */
export type PlacesFeature = {
  id: string
  places: Position[]
  properties: Record<string, string | number | boolean | null>
}

/** Media type of GeoJSON. */
export const GEOJSON_TYPE = 'application/geo+json; charset=utf-8'

/** A collection of features (RFC 7946), one a line, as they arrive; `facts` are members of the collection itself. */
export async function* geoJsonChunks(
  facts: Record<string, string>,
  batches: AsyncIterable<PlacesFeature[]>,
): AsyncGenerator<string> {
  const head = JSON.stringify({ type: 'FeatureCollection', ...facts }).slice(0, -1)
  yield `${head},"features":[`
  let separator = '\n'
  for await (const features of batches) {
    if (features.length === 0) continue
    yield separator + features.map(featureText).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

function featureText({ id, places, properties }: PlacesFeature): string {
  const geometry = places.length > 0 ? { type: 'MultiPoint', coordinates: places } : null
  return JSON.stringify({ type: 'Feature', id, geometry, properties })
}
