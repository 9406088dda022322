import { expect, it } from 'vitest'
import { unbroken } from './land-rings'

it('goes on beyond the line of date change, either way', () => {
  expect(
    unbroken([
      [170, 60],
      [179, 61],
      [-179, 62],
      [175, 63],
    ]).map(([, longitude]) => longitude),
  ).toEqual([170, 179, 181, 175])
  expect(
    unbroken([
      [-175, 0],
      [178, 0],
    ]).map(([, longitude]) => longitude),
  ).toEqual([-175, -182])
})

it('leaves every other ring as it is', () => {
  expect(
    unbroken([
      [2.35, 48.85],
      [-7.98, 12.61],
    ]),
  ).toEqual([
    [48.85, 2.35],
    [12.61, -7.98],
  ])
})
