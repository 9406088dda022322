import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, dueFault, reminderIsDue } from './rules'

const today = '2026-11-23'

describe('the last day to answer', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2027-05-22', true],
    ['2027-05-23', false],
  ])('%s: accepted %s', (dueOn, accepted) => {
    expect(dueFault(dueOn, today) === null).toBe(accepted)
  })
})

describe('reminders of the calendar', () => {
  const due = '2026-12-20'
  it.each([
    ['before the first', null, '2026-12-05', false],
    ['on the fourteenth day before', null, '2026-12-06', true],
    ['the day after it', '2026-12-06', '2026-12-07', false],
    ['when the worker slept that day', null, '2026-12-09', true],
    ['three days before', '2026-12-06', '2026-12-17', true],
    ['when staff asked for one meanwhile', '2026-12-17', '2026-12-18', false],
    ['when both were missed', null, '2026-12-19', true],
    ['after the last day', null, '2026-12-21', false],
  ])('%s', (_when, lastAskedOn, now, isDue) => {
    expect(reminderIsDue(due, lastAskedOn, '2026-11-01', now)).toBe(isDue)
  })

  it('not on the very days of a campaign opened too late for them', () => {
    expect(reminderIsDue('2026-12-07', null, '2026-11-30', '2026-11-30')).toBe(false)
    expect(reminderIsDue('2026-12-07', null, '2026-11-30', '2026-12-04')).toBe(true)
  })

  it('two at most, whatever days the worker is awake', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (awake) => {
        let asked: string | null = null
        let count = 0
        for (const [n, isAwake] of awake.entries()) {
          const now = daysAfter('2026-11-01', n)
          if (!isAwake || !reminderIsDue(due, asked, '2026-11-01', now)) continue
          asked = now
          count++
        }
        expect(count).toBeLessThanOrEqual(2)
      }),
    )
  })
})
