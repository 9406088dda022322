import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CensusState } from '@/lib/platform/prisma-client/enums'
import { allows, moved, refuseOpening, standingOf } from './rules'

describe('where a census stands', () => {
  it('closes by itself on the day after its last day', () => {
    const census = { state: 'OPEN' as const, dueOn: '2026-03-10' }
    expect(standingOf(census, '2026-03-10')).toBe('OPEN')
    expect(standingOf(census, '2026-03-11')).toBe('CLOSED')
  })

  it.each(['DRAFT', 'CLOSED', 'PUBLISHED'] as const)('stays %s whatever the day', (state) => {
    expect(standingOf({ state, dueOn: '2026-03-10' }, '2030-01-01')).toBe(state)
  })

  it('lets its questions be written in a draft only, and its synthesis once closed', () => {
    expect(Object.values(CensusState).filter((state) => allows(state, 'edit'))).toEqual(['DRAFT'])
    expect(Object.values(CensusState).filter((state) => allows(state, 'write'))).toEqual([
      'CLOSED',
      'PUBLISHED',
    ])
  })
})

describe('moving a question', () => {
  it('keeps every element, and moving back undoes it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), (list, seed) => {
        const at = seed % list.length
        const up = moved(list, at, 'up')
        expect([...up].sort()).toEqual([...list].sort())
        if (at > 0) expect(moved(up, at - 1, 'down')).toEqual(list)
        else expect(up).toEqual(list)
      }),
    )
  })

  it('leaves the list alone at its ends, and for what is not in it', () => {
    expect(moved(['a', 'b'], 1, 'down')).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], -1, 'up')).toEqual(['a', 'b'])
  })
})

it('opens with a question and a day to come', () => {
  expect(refuseOpening({ questions: 0, dueOn: '2026-03-10' }, '2026-03-01')).toBe('no-question')
  expect(refuseOpening({ questions: 1, dueOn: '2026-02-28' }, '2026-03-01')).toBe('past')
  expect(refuseOpening({ questions: 1, dueOn: '2026-03-01' }, '2026-03-01')).toBeNull()
})
