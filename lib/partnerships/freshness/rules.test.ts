import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshnessBands } from './labels'
import { freshnessDays, freshnessOf, monthsBefore } from './rules'

const today = '2026-11-23'
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)))
const isoDay = (date: Date) => date.toISOString().slice(0, 10)

describe('freshness', () => {
  it.each([
    [null, 'jamais'],
    ['2026-11-23', 'recente'],
    ['2025-11-24', 'recente'],
    ['2025-11-23', 'a-verifier'],
    ['2024-11-24', 'a-verifier'],
    ['2024-11-23', 'ancienne'],
    ['1999-01-01', 'ancienne'],
  ])('a record verified on %s reads “%s”', (verifiedOn, band) => {
    expect(freshnessOf(verifiedOn ? new Date(verifiedOn) : null, today)).toBe(band)
  })

  it('is in one band, the one whose days hold it', () => {
    fc.assert(
      fc.property(day, day, (verifiedOn, now) => {
        const at = isoDay(verifiedOn)
        const holding = freshnessBands.filter((band) => {
          const days = freshnessDays(band, isoDay(now))
          return days !== null && (!days.after || at > days.after) && (!days.until || at <= days.until)
        })
        expect(holding).toEqual([freshnessOf(verifiedOn, isoDay(now))])
      }),
    )
  })

  it('only ever ages', () => {
    fc.assert(
      fc.property(day, day, day, (verifiedOn, one, other) => {
        const [sooner = one, later = other] = [one, other].sort((a, b) => a.getTime() - b.getTime())
        const ageOn = (now: Date) => freshnessBands.indexOf(freshnessOf(verifiedOn, isoDay(now)))
        expect(ageOn(sooner)).toBeLessThanOrEqual(ageOn(later))
      }),
    )
  })
})

describe('months before', () => {
  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-12-31', 6, '2026-06-30'],
  ])('%s, %i months before, is %s', (from, months, expected) => {
    expect(monthsBefore(from, months)).toBe(expected)
  })
})
