import { expect, it } from 'vitest'
import { radiusOf } from './proportional'

it('makes the surface follow the count, up to the largest', () => {
  expect(radiusOf(100, 100, 40)).toBe(40)
  expect(radiusOf(25, 100, 40)).toBe(20)
})

it('keeps the smallest visible, even when nothing is counted', () => {
  expect(radiusOf(1, 10_000, 40)).toBe(6)
  expect(radiusOf(0, 0, 40)).toBe(6)
})
