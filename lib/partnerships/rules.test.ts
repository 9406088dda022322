import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  centsOf,
  freeSlug,
  inForceSince,
  type LegalFacts,
  legalSteps,
  looksLikeState,
  partialDateOf,
  proposedTitle,
  statusChange,
  statusesOf,
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

describe('the legal life of a convention', () => {
  const nothing: LegalFacts = {
    kind: 'CONVENTION',
    status: 'EN_COURS',
    deliberatedOn: null,
    signedOn: null,
    transmittedOn: null,
    expiresOn: null,
  }
  const day = (text: string) => new Date(text)
  const whole: LegalFacts = {
    ...nothing,
    deliberatedOn: day('2024-02-01'),
    signedOn: day('2024-03-01'),
    transmittedOn: day('2024-03-15'),
    expiresOn: day('2027-03-01'),
  }
  const today = '2026-11-23'

  it('is complete: in force since its transmission, with days left', () => {
    expect(legalSteps(whole, today)).toEqual({
      steps: [
        { key: 'deliberation', on: whole.deliberatedOn, state: 'done' },
        { key: 'signature', on: whole.signedOn, state: 'done' },
        { key: 'transmission', on: whole.transmittedOn, state: 'done' },
        { key: 'expiry', on: whole.expiresOn, state: 'ahead' },
      ],
      inForceSince: whole.transmittedOn,
      daysLeft: 98,
      gaps: [],
    })
  })

  it('says what is missing, the most pressing first', () => {
    const tracker = legalSteps({ ...whole, transmittedOn: null, expiresOn: day('2026-11-22') }, today)
    expect(tracker).toMatchObject({ inForceSince: null, daysLeft: -1, gaps: ['over', 'transmission'] })
    expect(tracker?.steps.map(({ state }) => state)).toEqual(['done', 'done', 'missing', 'over'])
    expect(legalSteps(nothing, today)?.gaps).toEqual(['transmission', 'signature', 'deliberation', 'expiry'])
  })

  it('counts its last day in, and waits for a transmission that is to come', () => {
    expect(legalSteps({ ...whole, expiresOn: day(today) }, today)).toMatchObject({ daysLeft: 0, gaps: [] })
    expect(legalSteps({ ...whole, transmittedOn: day('2026-12-01') }, today)).toMatchObject({
      inForceSince: null,
      steps: [{}, {}, { state: 'ahead' }, {}],
    })
  })

  it('is not followed without a convention, and asks nothing of a partnership that is over', () => {
    for (const kind of ['CONTACT', 'ACTION_SANS_CONVENTION', null] as const) {
      expect(legalSteps({ ...nothing, kind }, today)).toBeNull()
      expect(legalSteps({ ...nothing, kind, signedOn: day('2020-01-01') }, today)).not.toBeNull()
    }
    expect(legalSteps({ ...nothing, status: 'TERMINE' }, today)).toMatchObject({ gaps: [] })
  })
})

describe('the history of statuses once a version is published', () => {
  const lifetime = { status: 'SUSPENDU', startYear: 2001, endYear: null } as const
  const written = [{ status: 'EN_COURS' as const, onDate: '2001' }]

  it('gains the change that this version brings, once', () => {
    const change = { status: 'SUSPENDU', onDate: '2026-11-23' }
    expect(statusesOf(written, { status: 'EN_COURS' }, lifetime, '2026-11-23')).toEqual([...written, change])
    const told = [...written, { status: 'SUSPENDU' as const, onDate: '2020' }]
    expect(statusesOf(told, { status: 'EN_COURS' }, lifetime, '2026-11-23')).toEqual(told)
    expect(statusesOf(written, { status: 'SUSPENDU' }, lifetime, '2026-11-23')).toEqual(written)
  })
})
