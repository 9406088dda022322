import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seatsRefused } from './labels'
import {
  decide,
  mayStillChange,
  mayStillWithdraw,
  refuseDays,
  refuseSeats,
  registrationState,
  type Seats,
  type WindowFacts,
} from './rules'

const at = (day: number) => new Date(Date.UTC(2026, 11, day))
const nobody: Seats = { pending: 0, confirmed: 0 }

/** Opens on the 5th, closes on the 10th, takes place from the 15th to the 16th. */
function meeting(values: Partial<WindowFacts> = {}): WindowFacts {
  return {
    status: 'PUBLISHED',
    registrationOpensAt: at(5),
    registrationClosesAt: at(10),
    startsAt: at(15),
    endsAt: at(16),
    capacity: 10,
    ...values,
  }
}

const kind = (event: WindowFacts, now: Date, seats = nobody) => registrationState(event, seats, now).kind

describe('where registration stands', () => {
  it('opens and closes at the very instants announced', () => {
    const justBefore = (date: Date) => new Date(date.getTime() - 1)
    expect(registrationState(meeting(), nobody, justBefore(at(5)))).toEqual({
      kind: 'not-yet',
      opensAt: at(5),
    })
    expect(registrationState(meeting(), nobody, at(5))).toEqual({ kind: 'open', closesAt: at(10), left: 10 })
    expect(kind(meeting(), justBefore(at(10)))).toBe('open')
    expect(registrationState(meeting(), nobody, at(10))).toEqual({ kind: 'closed', closedAt: at(10) })
  })

  it('is full when pending and confirmed people hold every place', () => {
    expect(kind(meeting(), at(6), { pending: 4, confirmed: 6 })).toBe('full')
    expect(registrationState(meeting(), { pending: 4, confirmed: 5 }, at(6))).toMatchObject({ left: 1 })
    expect(
      registrationState(meeting({ capacity: null }), { pending: 400, confirmed: 0 }, at(6)),
    ).toMatchObject({
      kind: 'open',
      left: null,
    })
    expect(kind(meeting({ capacity: 5 }), at(6), { pending: 4, confirmed: 5 })).toBe('full') // lowered since
  })

  it('says first what matters most', () => {
    expect(kind(meeting({ status: 'CANCELLED' }), at(6))).toBe('cancelled')
    expect(kind(meeting({ status: 'POSTPONED' }), at(6))).toBe('postponed')
    expect(kind(meeting({ status: 'DRAFT' }), at(6))).toBe('none')
    expect(kind(meeting({ registrationOpensAt: null, registrationClosesAt: null }), at(6))).toBe('none')
    expect(kind(meeting(), at(16))).toBe('over')
  })
})

describe('places', () => {
  it('are refused beyond the size of a delegation first, then beyond what is left', () => {
    const event = { capacity: 10, maxPerDelegation: 3 }
    expect(refuseSeats(event, nobody, 3)).toBeNull()
    expect(refuseSeats(event, nobody, 4)).toEqual({ why: 'too-many', most: 3 })
    expect(refuseSeats(event, { pending: 4, confirmed: 4 }, 3)).toEqual({ why: 'full', left: 2 })
    expect(refuseSeats({ ...event, capacity: null }, { pending: 900, confirmed: 0 }, 3)).toBeNull()
  })

  it('are never held beyond the capacity, whatever comes in whatever order', () => {
    const size = fc.integer({ min: 1, max: 6 })
    const step = fc.record({
      what: fc.constantFrom('register', 'change', 'withdraw', 'accept', 'refuse'),
      who: fc.nat({ max: 7 }),
      size,
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
        const event = { capacity, maxPerDelegation: 5 }
        const held = new Map<number, { people: number; confirmed: boolean }>()
        for (const { what, who, size: asked } of steps) {
          const mine = held.get(who)
          const others = sum([...held].filter(([name]) => name !== who).map(([, one]) => one))
          if (what === 'register' && !mine && !refuseSeats(event, others, asked)) {
            held.set(who, { people: asked, confirmed: false })
          } else if (what === 'change' && mine && !refuseSeats(event, others, asked)) mine.people = asked
          else if (what === 'accept' && mine) mine.confirmed = true
          else if (what === 'withdraw' || what === 'refuse') held.delete(who)
          const { pending, confirmed } = sum([...held.values()])
          expect(pending + confirmed).toBeLessThanOrEqual(capacity)
          for (const { people } of held.values()) expect(people).toBeLessThanOrEqual(5)
        }
      }),
    )
  })

  it('are refused in words that agree', () => {
    expect(seatsRefused({ why: 'too-many', most: 1 })).toBe('Une délégation compte 1\u00a0personne au plus.')
    expect(seatsRefused({ why: 'full', left: 0 })).toContain('complète')
    expect(seatsRefused({ why: 'full', left: 1 })).toContain('qu’une place')
    expect(seatsRefused({ why: 'full', left: 2 })).toContain('que 2 places')
  })
})

function sum(delegations: { people: number; confirmed: boolean }[]): Seats {
  const total = (confirmed: boolean) =>
    delegations.filter((one) => one.confirmed === confirmed).reduce((n, { people }) => n + people, 0)
  return { pending: total(false), confirmed: total(true) }
}

describe('until when', () => {
  it('a delegation changes: until registration closes', () => {
    expect(mayStillChange(meeting(), 'CONFIRMED', at(9))).toBe(true)
    expect(mayStillChange(meeting(), 'CONFIRMED', at(10))).toBe(false)
    expect(mayStillChange(meeting(), 'WITHDRAWN', at(9))).toBe(false)
    expect(mayStillChange(meeting({ status: 'POSTPONED' }), 'CONFIRMED', at(9))).toBe(false)
    expect(mayStillChange(meeting({ registrationClosesAt: null }), 'CONFIRMED', at(9))).toBe(false)
  })

  it('a delegation withdraws: until the meeting starts, or while it has no new date', () => {
    expect(mayStillWithdraw(meeting(), 'PENDING', at(14))).toBe(true)
    expect(mayStillWithdraw(meeting(), 'PENDING', at(15))).toBe(false)
    expect(mayStillWithdraw(meeting({ status: 'POSTPONED' }), 'CONFIRMED', at(20))).toBe(true)
    expect(mayStillWithdraw(meeting(), 'REFUSED', at(14))).toBe(false)
  })
})

it('a decision can be taken back, a withdrawal cannot', () => {
  expect(decide('PENDING', 'accept')).toBe('done')
  expect(decide('REFUSED', 'accept')).toBe('done')
  expect(decide('CONFIRMED', 'accept')).toBe('already')
  expect(decide('PENDING', 'refuse')).toBe('done')
  expect(decide('CONFIRMED', 'refuse')).toBe('done')
  expect(decide('REFUSED', 'refuse')).toBe('already')
  expect(decide('WITHDRAWN', 'accept')).toBe('withdrawn')
  expect(decide('WITHDRAWN', 'refuse')).toBe('withdrawn')
})

it('days are asked only when there are several, and come from the meeting', () => {
  const days = ['2026-12-15', '2026-12-16']
  expect(refuseDays(days.slice(0, 1), [{ row: 0, days: [] }])).toEqual({})
  expect(refuseDays(days, [{ row: 0, days }])).toEqual({})
  expect(
    Object.keys(
      refuseDays(days, [
        { row: 0, days: [] },
        { row: 3, days: ['2026-12-17'] },
      ]),
    ),
  ).toEqual(['people.0.days', 'people.3.days'])
})
