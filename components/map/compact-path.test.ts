import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compactPath } from './compact-path'

type Ring = [x: number, y: number][]

const drawn = (rings: Ring[]) =>
  compactPath((context) => {
    for (const [start, ...rest] of rings) {
      if (!start) continue
      context.moveTo(...start)
      for (const point of rest) context.lineTo(...point)
      context.closePath()
    }
  })

/** What a browser would draw: the corners of each closed part, in whole units. */
function cornersOf(d: string): Ring[] {
  let at: [number, number] = [0, 0]
  return d
    .split('z')
    .filter(Boolean)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(Number)
      const ring: Ring = []
      for (let i = 0; i < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)]
        ring.push(at)
      }
      at = ring[0] ?? at
      return ring
    })
}

it('writes whole numbers, relative moves and no needless space', () => {
  expect(
    drawn([
      [
        [10, 10],
        [20.4, 10.2],
        [20, 5],
      ],
    ]),
  ).toBe('m10 10 10 0 0-5z')
})

it('leaves out what is too small to be seen', () => {
  expect(
    drawn([
      [
        [1, 1],
        [1.2, 1.1],
        [0.9, 1.3],
      ],
    ]),
  ).toBe('')
})

it('draws the same corners again, part after part', () => {
  const at = fc.integer({ min: -500, max: 500 })
  const point = fc.tuple(at, at)
  const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 9, selector: (p) => p.join() })
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      expect(cornersOf(drawn(rings))).toEqual(rings)
    }),
  )
})
