import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stages } from './labels'
import { missingSteps, monthsAfter, stageOf } from './rules'

const today = '2026-11-23'

describe('the reminder a convention is at', () => {
  it.each([
    ['2027-06-30', null],
    ['2027-05-23', 6],
    ['2027-02-24', 6],
    ['2027-02-23', 3],
    ['2026-12-24', 3],
    ['2026-12-23', 1],
    ['2026-11-23', 1],
    ['2026-11-22', 0],
    ['2026-08-23', 0],
    ['2026-08-22', null],
    ['2010-01-01', null],
  ])('ending on %s: %s', (expiresOn, stage) => {
    expect(stageOf(expiresOn, today)).toBe(stage)
  })

  it('only gets nearer as days go by, so that each is sent once', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.array(day, { minLength: 2 }), (expiresOn, days) => {
        const seen = [...days]
          .sort()
          .map((now) => stageOf(expiresOn, now))
          .filter((stage) => stage !== null)
        expect(seen).toEqual([...seen].sort((a, b) => b - a))
        expect(seen.every((stage) => stages.includes(stage))).toBe(true)
      }),
    )
  })
})

it.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months make %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to)
})

it('what is missing is named in the order of the law', () => {
  const on = new Date('2020-01-01')
  expect(missingSteps({ deliberatedOn: null, signedOn: on, transmittedOn: null })).toEqual([
    'deliberation',
    'transmission',
  ])
  expect(missingSteps({ deliberatedOn: on, signedOn: on, transmittedOn: on })).toEqual([])
})
