import type { ExtendedFeature } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json'

/** Outlines at 1:50,000,000 by ISO numeric code, decoded once. */
export const fineCountries: ReadonlyMap<string, ExtendedFeature> = new Map(
  feature(atlas, atlas.objects.countries).features.map((country) => [String(country.id), country]),
)
