import { describe, expect, it } from 'vitest'
import { whenInWords } from './labels'
import { calendarWhen, datesOf, type EventTimes, isOver, placeLine } from './rules'

const at = (iso: string) => new Date(iso)

function times(values: Partial<EventTimes>): EventTimes {
  return {
    startsAt: at('2026-12-10T08:00:00Z'),
    endsAt: at('2026-12-10T11:00:00Z'),
    precision: 'TIME',
    timeZone: 'Europe/Paris',
    ...values,
  }
}

const monthly = times({
  startsAt: at('2008-11-30T23:00:00Z'),
  endsAt: at('2008-12-31T22:59:00Z'),
  precision: 'MONTH',
})
const yearly = times({
  startsAt: at('1992-12-31T23:00:00Z'),
  endsAt: at('1993-12-31T22:59:00Z'),
  precision: 'YEAR',
})

describe('the dates of a meeting', () => {
  it('are those of the clock of its place', () => {
    const late = times({ startsAt: at('2026-12-10T22:30:00Z'), endsAt: at('2026-12-11T01:00:00Z') })
    expect(datesOf({ ...late, timeZone: 'Africa/Bamako' })).toMatchObject({
      start: '2026-12-10',
      end: '2026-12-11',
    })
    expect(datesOf({ ...late, timeZone: 'Indian/Antananarivo' })).toMatchObject({
      start: '2026-12-11',
      end: null,
    })
  })

  it('never say more than is known', () => {
    expect(datesOf(monthly)).toMatchObject({ precision: 'month', start: '2008-12', end: null })
    expect(datesOf(yearly)).toMatchObject({ precision: 'year', start: '1993', end: null })
    const years = { ...yearly, endsAt: at('1995-12-31T22:59:00Z') }
    expect(datesOf(years)).toMatchObject({ start: '1993', end: '1995' })
  })

  it('end on the evening before when the meeting ends at midnight', () => {
    expect(datesOf(times({ endsAt: at('2026-12-10T23:00:00Z') }))).toMatchObject({ end: null })
    expect(datesOf(times({ endsAt: at('2026-12-10T08:00:00Z') }))).toMatchObject({ end: null })
  })

  it('are past only when all that is known of them is', () => {
    expect(isOver(yearly, at('1993-12-30T00:00:00Z'))).toBe(false)
    expect(isOver(yearly, at('1994-01-01T00:00:00Z'))).toBe(true)
  })
})

describe('a calendar shows', () => {
  it('a slot for a meeting of one day with hours', () => {
    const dates = datesOf(times({}))
    expect(calendarWhen(dates)).toEqual({ from: dates.startsAt, to: dates.endsAt, zone: 'Europe/Paris' })
  })

  it('a bar over the days otherwise', () => {
    expect(calendarWhen(datesOf(times({ endsAt: at('2026-12-12T11:00:00Z') })))).toEqual({
      first: '2026-12-10',
      last: '2026-12-12',
    })
    expect(calendarWhen(datesOf(times({ precision: 'DAY' })))).toEqual({
      first: '2026-12-10',
      last: '2026-12-10',
    })
  })

  it('nothing of a meeting of which the days are not known', () => {
    expect(calendarWhen(datesOf(monthly))).toBeNull()
    expect(calendarWhen(datesOf(yearly))).toBeNull()
  })
})

describe('in words', () => {
  it.each([
    [{}, 'jeudi 10 décembre 2026, de 9\u00a0h à 12\u00a0h (heure de Paris)'],
    [
      { timeZone: 'Africa/Bamako' },
      'jeudi 10 décembre 2026, de 8\u00a0h à 11\u00a0h (heure locale), soit de 9\u00a0h à 12\u00a0h à Paris',
    ],
    [{ timeZone: 'Europe/Brussels' }, 'jeudi 10 décembre 2026, de 9\u00a0h à 12\u00a0h (heure de Paris)'],
    [{ endsAt: at('2026-12-11T11:00:00Z') }, 'du jeudi 10 décembre 2026 au vendredi 11 décembre 2026'],
    [{ precision: 'DAY' as const }, 'jeudi 10 décembre 2026'],
    [monthly, 'décembre 2008'],
    [yearly, '1993'],
  ])('%j', (values, words) => expect(whenInWords(datesOf(times(values)))).toBe(words))

  it('a place is what is known of it', () => {
    const nowhere = { venue: null, address: null, city: null, country: null }
    expect(placeLine(nowhere)).toBeNull()
    expect(placeLine({ ...nowhere, city: 'Bamako', country: { name: 'Mali' } })).toBe('Bamako, Mali')
  })
})
