import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  centsOf,
  freeSlug,
  inForceSince,
  looksLikeState,
  partialDateOf,
  proposedTitle,
  statusChange,
} from './rules'

describe('a date as a person writes it', () => {
  it.each([
    ['1974', '1974'],
    ['06/1974', '1974-06'],
    ['8/6/1974', '1974-06-08'],
    ['08.06.1974', '1974-06-08'],
    ['1974-06-08', '1974-06-08'],
    [' 1974-06 ', '1974-06'],
  ])('%s is read as %s', (text, date) => {
    expect(partialDateOf(text)).toBe(date)
  })

  it.each([
    '',
    '74',
    '31/02/2020',
    '13/2020',
    '00/2020',
    '1899',
    '2101',
    '2020-13',
    '08/06',
    'juin 1974',
    '1974-6-8',
  ])('“%s” is no date', (text) => {
    expect(partialDateOf(text)).toBeNull()
  })

  it('comes back the same when it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = partialDateOf(`${day}/${month}/${year}`)
        if (date !== null) expect(partialDateOf(date)).toBe(date)
      }),
    )
  })
})

describe('an amount as a person writes it', () => {
  it.each([
    ['12500', 1_250_000],
    ['12 500 €', 1_250_000],
    ['12\u202f500,5', 1_250_050],
    ['0,05', 5],
    ['7 euros', 700],
  ])('%s is %d cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents)
  })

  it.each(['', '-5', '1e6', '1.234.567', '12,345', 'douze', '99999999999', '١٢'])('“%s” is none', (text) => {
    expect(centsOf(text)).toBeNull()
  })

  it('every amount to the cent is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (cents) => {
        const typed = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
        expect(centsOf(typed)).toBe(cents)
      }),
    )
  })
})

describe('the history of statuses', () => {
  const life = { status: 'EN_COURS', startYear: 2001, endYear: null } as const

  it('starts with the year of the partnership when that is known', () => {
    expect(statusChange(null, life, '2026-11-23')).toEqual({ status: 'EN_COURS', onDate: '2001' })
    expect(statusChange(null, { ...life, startYear: null }, '2026-11-23')?.onDate).toBe('2026-11-23')
  })

  it('gains nothing while the status stays, or is not known', () => {
    expect(statusChange({ status: 'EN_COURS' }, life, '2026-11-23')).toBeNull()
    expect(statusChange(null, { ...life, status: null }, '2026-11-23')).toBeNull()
  })

  it('ends with the year of the end, but never with a year to come', () => {
    const ended = { ...life, status: 'TERMINE', endYear: 2020 } as const
    expect(statusChange(life, ended, '2026-11-23')?.onDate).toBe('2020')
    expect(statusChange(life, { ...ended, endYear: 2030 }, '2026-11-23')?.onDate).toBe('2026-11-23')
    expect(statusChange(life, { ...life, status: 'SUSPENDU' }, '2026-11-23')?.onDate).toBe('2026-11-23')
  })
})

describe('a State entered as a partner', () => {
  it.each(['Mali', 'MALI', 'République du Mali', 'Ministère de la Décentralisation', 'État du Mali'])(
    '%s is doubted',
    (name) => {
      expect(looksLikeState(name, 'Mali')).toBe(true)
    },
  )

  it.each(['Bamako', 'Région de Mopti', 'Commune de République', 'Cercle de Yélimané'])(
    '%s is not',
    (name) => {
      expect(looksLikeState(name, 'Mali')).toBe(false)
    },
  )
})

describe('an address of the register', () => {
  it('is never one that is taken, and fits its column', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z-]{1,160}$/),
        fc.array(fc.stringMatching(/^[a-z-]{1,4}(-\d)?$/)),
        (base, taken) => {
          const slug = freeSlug(base, [...taken, base])
          expect([...taken, base].includes(slug) && slug !== '').toBe(false)
          expect(slug.length).toBeLessThanOrEqual(100)
        },
      ),
    )
  })
})

it('is in force once signed and transmitted', () => {
  const [signed, transmitted] = [new Date('2020-03-01'), new Date('2020-03-20')]
  expect(inForceSince(signed, null)).toBeNull()
  expect(inForceSince(signed, transmitted)).toEqual(transmitted)
  expect(inForceSince(null, transmitted)).toEqual(transmitted)
  expect(inForceSince(transmitted, signed)).toEqual(transmitted)
})

it('proposes a title once both sides are known', () => {
  expect(proposedTitle(['Angers'], ['Bamako'])).toBe('Angers – Bamako')
  expect(proposedTitle(['Angers', 'Angers Loire Métropole', 'Nantes'], ['Bamako'])).toBe(
    'Angers, Angers Loire Métropole – Bamako',
  )
  expect(proposedTitle(['Angers'], [])).toBe('')
})
