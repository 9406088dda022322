import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, instantIn, timeIn } from './zoned-time'

const zones = ['Europe/Paris', 'Africa/Bamako', 'Africa/Casablanca', 'Indian/Antananarivo', 'Asia/Tokyo']

describe('zoned time', () => {
  it.each([
    ['Europe/Paris', '2026-07-01', '14:30', '2026-07-01T12:30:00.000Z'],
    ['Europe/Paris', '2026-12-01', '14:30', '2026-12-01T13:30:00.000Z'],
    ['Africa/Bamako', '2026-07-01', '14:30', '2026-07-01T14:30:00.000Z'],
    ['Indian/Antananarivo', '2026-07-01', '09:00', '2026-07-01T06:00:00.000Z'],
  ])('reads the clocks of %s on %s at %s', (zone, day, time, expected) => {
    expect(instantIn(zone, day, time).toISOString()).toBe(expected)
  })

  it('takes the first passage of a doubled hour in Paris', () => {
    expect(instantIn('Europe/Paris', '2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  it('gives back every existing local time it is given', () => {
    const local = fc.tuple(
      fc.constantFrom(...zones),
      fc.date({ min: new Date('1995-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
    )
    fc.assert(
      fc.property(local, ([zone, date]) => {
        const [day, time] = [dayIn(zone, date), timeIn(zone, date)]
        const again = instantIn(zone, day, time)
        expect([dayIn(zone, again), timeIn(zone, again)]).toEqual([day, time])
      }),
    )
  })
})
