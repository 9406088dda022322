import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frameOf } from './frame-of'

const whole = { width: 1200, height: 560 }

it('is the whole drawing when nothing is shown, or things far apart', () => {
  expect(frameOf([], whole)).toEqual({ x: 0, y: 0, ...whole })
  const apart: [number, number][] = [
    [10, 10],
    [1190, 500],
  ]
  expect(frameOf(apart, whole)).toEqual({ x: 0, y: 0, ...whole })
})

it('comes nearer when things stand together', () => {
  const together: [number, number][] = [
    [600, 200],
    [620, 300],
  ]
  expect(frameOf(together, whole).width).toBeLessThan(700)
})

it('holds every point, inside the drawing', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 560 }))
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const { x, y, width, height } = frameOf(points, whole)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(whole.width + 1)
      expect(y + height).toBeLessThanOrEqual(whole.height + 1)
      for (const [px, py] of points) {
        expect(px).toBeGreaterThanOrEqual(x - 1)
        expect(px).toBeLessThanOrEqual(x + width + 1)
        expect(py).toBeGreaterThanOrEqual(y - 1)
        expect(py).toBeLessThanOrEqual(y + height + 1)
      }
    }),
  )
})
