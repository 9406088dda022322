import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allows, compatibility, monthsAfter, refuseGuard, type Seeker, sizeBands, standingOf } from './rules'

describe('where a notice stands', () => {
  it('leaves by itself after its last day', () => {
    const notice = { state: 'PUBLISHED' as const, expiresOn: '2026-03-10' }
    expect(standingOf(notice, '2026-03-10')).toBe('PUBLISHED')
    expect(standingOf(notice, '2026-03-11')).toBe('EXPIRED')
    expect(standingOf({ state: 'CLOSED', expiresOn: '2026-03-10' }, '2026-03-11')).toBe('CLOSED')
  })

  it('is decided once confirmed, and stays closed when its author ended it', () => {
    expect(allows('AWAITING_EMAIL', 'accept')).toBe(false)
    expect(allows('REFUSED', 'accept')).toBe(true)
    for (const step of ['confirm', 'accept', 'refuse', 'renew', 'close'] as const) {
      expect(allows('CLOSED', step)).toBe(false)
    }
  })
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-30', 12, '2027-11-30'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later)
})

describe('a form open to everybody', () => {
  const now = new Date('2026-03-10T10:00:00Z')
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

  it('takes what a person could have typed, however long it took', () => {
    expect(refuseGuard({ shownAt: ago(4), website: '' }, now)).toBeNull()
    expect(refuseGuard({ shownAt: ago(200_000), website: '' }, now)).toBeNull()
  })

  it('refuses the rest', () => {
    expect(refuseGuard({ shownAt: ago(1), website: '' }, now)).toBe('too-fast')
    expect(refuseGuard({ shownAt: ago(-60), website: '' }, now)).toBe('too-fast')
    expect(refuseGuard({ shownAt: null, website: '' }, now)).toBe('too-fast')
    expect(refuseGuard({ shownAt: ago(60), website: 'http://spam.example' }, now)).toBe('trap')
  })
})

const french: Seeker = {
  side: 'FRENCH',
  countries: ['ML'],
  population: 155_000,
  wishedLeast: 5000,
  wishedMost: 50_000,
  themes: ['eau', 'environnement'],
}
const abroad: Seeker = {
  side: 'FOREIGN',
  countries: ['ML'],
  population: 12_000,
  wishedLeast: null,
  wishedMost: null,
  themes: ['environnement'],
}

describe('two notices that suit each other', () => {
  it('say why', () => {
    expect(compatibility(french, abroad)?.reasons).toEqual(['country', 'themes', 'size'])
    expect(compatibility({ ...french, countries: [] }, abroad)?.reasons).toEqual(['themes', 'size'])
    expect(compatibility({ ...french, themes: [] }, { ...abroad, population: null })?.reasons).toEqual([
      'country',
    ])
  })

  it('are of both sides, of wished country and size, with something in common', () => {
    expect(compatibility(french, { ...french })).toBeNull()
    expect(compatibility({ ...french, countries: ['SN'] }, abroad)).toBeNull()
    expect(compatibility(french, { ...abroad, population: 60_000 })).toBeNull()
    expect(compatibility(french, { ...abroad, wishedMost: 100_000 })).toBeNull()
    expect(compatibility({ ...french, countries: [], themes: [] }, abroad)).toBeNull()
  })

  const size = fc.option(fc.nat({ max: 1_000_000 }), { nil: null })
  const seeker = (side: Seeker['side']) =>
    fc.record<Seeker>({
      side: fc.constant(side),
      countries:
        side === 'FOREIGN'
          ? fc.constantFrom(['ML'], ['SN'], ['BJ'])
          : fc.uniqueArray(fc.constantFrom('ML', 'SN', 'BJ')),
      population: size,
      wishedLeast: size,
      wishedMost: size,
      themes: fc.uniqueArray(fc.constantFrom('eau', 'santé', 'culture', 'écoles')),
    })

  it('suit each other both ways, with a score that is worth something', () => {
    fc.assert(
      fc.property(seeker('FRENCH'), seeker('FOREIGN'), (one, other) => {
        const match = compatibility(one, other)
        expect(compatibility(other, one)).toEqual(match)
        if (match) {
          expect(match.score).toBeGreaterThan(0)
          expect(match.reasons.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('do not suit less for having one more theme in common', () => {
    fc.assert(
      fc.property(seeker('FRENCH'), seeker('FOREIGN'), (one, other) => {
        const more = compatibility(
          { ...one, themes: [...one.themes, 'nouveau'] },
          { ...other, themes: [...other.themes, 'nouveau'] },
        )
        const before = compatibility(one, other)
        if (before) expect(more?.score).toBeGreaterThanOrEqual(before.score)
      }),
    )
  })
})

it('every population is in one band', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 1 }), (n) => {
      expect(sizeBands.filter(({ from, below }) => n >= from && (below === null || n < below))).toHaveLength(
        1,
      )
    }),
  )
})
