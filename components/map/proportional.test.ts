import { expect, it } from 'vitest'
import { isFigureClear, radiusOf } from './proportional'

it('makes the surface follow the count, up to the largest', () => {
  expect(radiusOf(100, 100, 40)).toBe(40)
  expect(radiusOf(25, 100, 40)).toBe(20)
})

it('keeps the smallest visible, even when nothing is counted', () => {
  expect(radiusOf(1, 10_000, 40)).toBe(6)
  expect(radiusOf(0, 0, 40)).toBe(6)
})

it('writes a figure only where it can be read', () => {
  const circle = (x: number, radius: number) => ({ at: [x, 0] as const, radius })
  const [large, aside, over, tiny] = [circle(0, 20), circle(40, 14), circle(10, 14), circle(100, 6)]
  const clear = (marks: ReturnType<typeof circle>[]) =>
    marks.map((_, index) => isFigureClear(marks, index, 13, 1))
  expect(clear([large, aside, tiny])).toEqual([true, true, false])
  expect(clear([large, over])).toEqual([false, true])
  expect(isFigureClear([large, aside], 0, 13, 2)).toBe(false)
})
