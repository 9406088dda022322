import { expect, test } from 'vitest'
import { agendaFiles } from './agenda-files'
import { boundsOf, scheduleOf } from './event-dates'

const { events, relative } = agendaFiles.events()

const days = Array.from({ length: 14 }, (_, index) => new Date(Date.UTC(2026, 10, 23 + index, 8)))

test.each(days)('loaded on %s, meetings keep their promises', (today) => {
  const schedules = relative.map((entry) => ({ entry, ...scheduleOf(entry, today) }))
  for (const { entry, dates, startsAt, endsAt, registrationOpensAt, registrationClosesAt } of schedules) {
    expect(dates.length).toBe(entry.days)
    expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([])
    expect(startsAt > today && endsAt > startsAt).toBe(true)
    expect(registrationOpensAt < registrationClosesAt && registrationClosesAt <= startsAt).toBe(true)
  }
  const isOpen = (one: (typeof schedules)[number]) =>
    one.registrationOpensAt <= today && today < one.registrationClosesAt
  const waiting = schedules.filter((one) => today < one.registrationOpensAt)
  const over = schedules.filter((one) => one.registrationClosesAt <= today)
  expect([schedules.filter(isOpen).length, waiting.length, over.length]).toEqual([4, 1, 1])
})

test('what is known of a past date bounds the meeting in the time of its place', () => {
  const meeting = (startDate: string, endDate: string | null = null) => {
    const [first] = events
    if (!first) throw new Error('events.yaml is empty')
    const { startsAt, endsAt, precision } = boundsOf({ ...first, startDate, endDate, timeZone: 'Asia/Tokyo' })
    return [startsAt.toISOString(), endsAt.toISOString(), precision]
  }
  expect(meeting('1993')).toEqual(['1992-12-31T15:00:00.000Z', '1993-12-31T14:59:00.000Z', 'YEAR'])
  expect(meeting('2008-12')).toEqual(['2008-11-30T15:00:00.000Z', '2008-12-31T14:59:00.000Z', 'MONTH'])
  expect(meeting('2019-10-10', '2019-10-11')).toEqual([
    '2019-10-09T15:00:00.000Z',
    '2019-10-11T14:59:00.000Z',
    'DAY',
  ])
})
