import { expect, it } from 'vitest'
import { countryOutline } from './country-geometry'

const MALI = '466'
const BAMAKO = { name: 'Bamako', latitude: 12.61, longitude: -7.98 }

it('places Bamako in the south-west of Mali', () => {
  const dots = countryOutline([MALI], [BAMAKO])?.dots
  expect(dots).toHaveLength(1)
  expect(dots?.[0]?.x).toBeLessThan(200)
  expect(dots?.[0]?.y).toBeGreaterThan(200)
})

it('leaves out a place far from the country', () => {
  expect(countryOutline([MALI], [{ name: 'Paris', latitude: 48.86, longitude: 2.35 }])?.dots).toEqual([])
})

it('draws neighbours together, each with its border', () => {
  const sahel = countryOutline(['854', MALI, '478', '562', '148'])
  expect(sahel?.d.match(/z/g)).toHaveLength(5)
})

it('forgets far islands, so that the main land fills the frame', () => {
  const parts = countryOutline(['840'])?.d.match(/z/g) ?? []
  expect(parts.length).toBeLessThan(5)
})

it('is nothing for a country the atlas does not know', () => {
  expect(countryOutline([])).toBeNull()
  expect(countryOutline(['999'])).toBeNull()
})
