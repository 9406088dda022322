import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concerns, ownShare, totalsOf, windowState, worksheetYears } from './rules'

const life = (values = {}) => ({ status: 'EN_COURS' as const, startYear: 2001, endYear: null, ...values })

describe('what a worksheet is about', () => {
  it('is what may have lived in the year, or cost something', () => {
    expect(concerns(life(), false, 2025)).toBe(true)
    expect(concerns(life({ startYear: null, status: null }), false, 2025)).toBe(true)
    expect(concerns(life({ startYear: 2026 }), false, 2025)).toBe(false)
    expect(concerns(life({ endYear: 2024 }), false, 2025)).toBe(false)
    expect(concerns(life({ status: 'EN_PROJET' }), false, 2025)).toBe(false)
    expect(concerns(life({ status: 'TERMINE' }), false, 2025)).toBe(false)
    expect(concerns(life({ status: 'TERMINE', endYear: 2025 }), false, 2025)).toBe(true)
    expect(concerns(life({ status: 'TERMINE', endYear: 2001 }), true, 2025)).toBe(true)
  })

  it('knows the share of a collectivité only when it is alone', () => {
    const money = { french: 500, partner: 1, cofunding: 2 }
    expect([ownShare(money, 1), ownShare(money, 2), ownShare(null, 1)]).toEqual([500, null, null])
  })

  it('adds up what is known, and counts what is not', () => {
    const cents = fc.integer({ min: 0, max: 1e9 })
    const money = fc.option(fc.record({ french: cents, partner: cents, cofunding: cents }), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.integer({ min: 1, max: 3 }))), (rows) => {
        const lines = rows.map(([of, parties]) => ({ money: of, own: ownShare(of, parties) }))
        const totals = totalsOf(lines)
        const known = lines.filter(({ own }) => own !== null).length
        expect(totals.missing + totals.toShare + known).toBe(lines.length)
        expect(totals.own).toBeLessThanOrEqual(totals.french)
      }),
    )
  })

  it('is declared from 15 April to 31 May of the next year', () => {
    const states = ['2026-04-14', '2026-04-15', '2026-05-31', '2026-06-01'].map((day) =>
      windowState(2025, day),
    )
    expect(states).toEqual(['before', 'open', 'open', 'after'])
    expect(worksheetYears('2026-11-23')).toEqual([2026, 2025, 2024, 2023])
  })
})
