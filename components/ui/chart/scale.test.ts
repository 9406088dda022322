import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  axisValues,
  barLength,
  columnBands,
  labelledYears,
  roundUp,
  stackedParts,
  yearsBetween,
} from './scale'

describe('bars', () => {
  it.each([
    [0, 10, 0],
    [5, 10, 50],
    [10, 10, 100],
    [1, 100_000, 0.75],
    [3, 0, 0],
  ])('%i beside %i is %d percent long', (value, longest, length) => {
    expect(barLength(value, longest)).toBe(length)
  })

  it('are ordered as what they show', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (one, other, longest) => {
        const [less = 0, more = 0] = [one, other].sort((a, b) => a - b)
        expect(barLength(less, longest)).toBeLessThanOrEqual(barLength(more, longest))
        expect(barLength(more, longest)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('stack end to end, up to their sum', () => {
    expect(stackedParts([1, 0, 3], 8)).toEqual([
      { start: 0, width: 12.5 },
      { start: 12.5, width: 0 },
      { start: 12.5, width: 37.5 },
    ])
    expect(stackedParts([0, 0], 0)).toEqual([
      { start: 0, width: 0 },
      { start: 0, width: 0 },
    ])
  })
})

describe('the axis of values', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [37, [0, 10, 20, 30, 40]],
    [101, [0, 50, 100, 150]],
  ])('up to %i reads %j', (greatest, values) => {
    expect(axisValues(greatest)).toEqual(values)
  })

  it('is short, even, whole, and reaches the greatest value', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (greatest) => {
        const values = axisValues(greatest)
        expect(values.length).toBeLessThanOrEqual(5)
        expect(values.at(-1)).toBeGreaterThanOrEqual(greatest)
        expect(values.every((value, index) => value === index * (values[1] ?? 0))).toBe(true)
        expect(values.every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it.each([
    [0.2, 1],
    [1, 1],
    [3, 5],
    [5, 5],
    [6, 10],
    [11, 20],
    [1000, 1000],
  ])('%d rounds up to %i', (value, rounded) => {
    expect(roundUp(value)).toBe(rounded)
  })
})

describe('the axis of years', () => {
  it('leaves no year out', () => {
    expect(yearsBetween([2003, 2001])).toEqual([2001, 2002, 2003])
    expect(yearsBetween([])).toEqual([])
  })

  it('writes round years, no more than there is room for', () => {
    expect([...labelledYears(yearsBetween([1958, 2026]), 8)]).toEqual([
      1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ])
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2030 }),
        fc.nat(130),
        fc.integer({ min: 2, max: 20 }),
        (from, n, max) => {
          expect(labelledYears(yearsBetween([from, from + n]), max).size).toBeLessThanOrEqual(max + 1)
        },
      ),
    )
  })

  it('gives each column its own room, side by side', () => {
    const bands = columnBands(4)
    expect(bands.map(({ centre }) => centre)).toEqual([12.5, 37.5, 62.5, 87.5])
    expect(
      bands.every(({ start, width, centre }) => start > 0 && Math.abs(start + width / 2 - centre) < 1e-9),
    ).toBe(true)
  })
})
