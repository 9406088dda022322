import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobNames, periodStart } from './schedule'

describe('the period of a job', () => {
  it.each([
    ['2026-11-23T10:31:12Z', '2026-11-23T07:20:00Z'],
    ['2026-11-23T07:20:00Z', '2026-11-23T07:20:00Z'],
    ['2026-11-23T07:19:59Z', '2026-11-22T07:20:00Z'],
    // The first morning of summer time: eight o’clock in Paris is one hour earlier.
    ['2026-03-29T12:00:00Z', '2026-03-29T06:20:00Z'],
    ['2026-03-29T06:19:00Z', '2026-03-28T07:20:00Z'],
  ])('a daily one at %s began at %s', (now, start) => {
    expect(periodStart('deadline-reminders', new Date(now)).toISOString()).toBe(new Date(start).toISOString())
  })

  it('one of every minute begins with the minute', () => {
    expect(periodStart('campaign-mails', new Date('2026-11-23T10:31:12.345Z')).toISOString()).toBe(
      '2026-11-23T10:31:00.000Z',
    )
  })

  it('never begins in the future, nor more than a day and an hour ago, nor before an earlier one', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...jobNames), instant, instant, (job, one, other) => {
        const [sooner = one, later = other] = [one, other].sort((a, b) => a.getTime() - b.getTime())
        const age = later.getTime() - periodStart(job, later).getTime()
        expect(age).toBeGreaterThanOrEqual(0)
        expect(age).toBeLessThanOrEqual(25 * 3_600_000)
        expect(periodStart(job, sooner).getTime()).toBeLessThanOrEqual(periodStart(job, later).getTime())
      }),
    )
  })
})
