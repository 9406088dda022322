import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkState, countsAsHandedIn, endYearFault, verifiedAfterTakingBack } from './rules'

describe('where a party stands', () => {
  it.each([
    [null, false, 'waiting'],
    ['STILL_ACTIVE', false, 'done'],
    ['CHANGED', false, 'to-finish'],
    ['CHANGED', true, 'done'],
    ['ENDED', false, 'to-finish'],
    ['ENDED', true, 'done'],
  ] as const)('%s, handed in %s: %s', (verdict, isHandedIn, state) => {
    expect(checkState(verdict, isHandedIn)).toBe(state)
  })

  it('a version that was dropped, or not handed in, does not count', () => {
    expect((['DRAFT', 'ABANDONED'] as const).some(countsAsHandedIn)).toBe(false)
    expect((['SUBMITTED', 'TO_CORRECT', 'ACCEPTED', 'REFUSED'] as const).every(countsAsHandedIn)).toBe(true)
  })
})

describe('taking back “still active”', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('by everybody, in any order, brings back the day before the campaign', () => {
    const days = fc.array(day, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        days,
        fc.option(fc.constantFrom('2024-05-01', '2025-05-01')),
        fc.nat(),
        (given, before, seed) => {
          let current: string | null = [...given].sort().at(-1) ?? null
          let left = given.map((one) => ({ day: one }))
          while (left.length > 0) {
            const index = seed % left.length
            const mine = left[index] ?? { day: '' }
            left = left.filter((_, n) => n !== index)
            current = verifiedAfterTakingBack(current, mine, left, before)
            if (left.length > 0)
              expect(current).toBe(
                left
                  .map((one) => one.day)
                  .sort()
                  .at(-1),
              )
          }
          expect(current).toBe(before)
        },
      ),
    )
  })

  it('leaves a day that came from elsewhere', () => {
    expect(verifiedAfterTakingBack('2026-06-01', { day: '2026-05-01' }, [], '2025-01-01')).toBe('2026-06-01')
    expect(verifiedAfterTakingBack(null, { day: '2026-05-01' }, [], '2025-01-01')).toBeNull()
  })
})

it.each([
  [2027, 2001, false],
  [2026, 2001, true],
  [2001, 2001, true],
  [2000, 2001, false],
  [1950, null, true],
])('ended in %i, begun in %s: accepted %s', (endYear, startYear, accepted) => {
  expect(endYearFault(endYear, startYear, 2026) === null).toBe(accepted)
})
