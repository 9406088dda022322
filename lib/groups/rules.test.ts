import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chaptersOf, timelineAnchors } from './rules'

const partialDate = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([year, month, known]) => (known ? `${year}-${String(month).padStart(2, '0')}` : String(year)))

describe('anchors of a history', () => {
  it('are made of the date, with a rank for the next ones of the same date', () => {
    expect(timelineAnchors(['2012', '2012-03-22', '2012', '2012'])).toEqual([
      'repere-2012',
      'repere-2012-03-22',
      'repere-2012-2',
      'repere-2012-3',
    ])
  })

  it('stay what they were when a later date is added', () => {
    fc.assert(
      fc.property(fc.array(partialDate), partialDate, (dates, added) => {
        expect(timelineAnchors([...dates, added]).slice(0, dates.length)).toEqual(timelineAnchors(dates))
      }),
    )
  })
})

describe('chapters of a history', () => {
  it('go by decade', () => {
    const entries = ['1988', '1993', '1993-05', '2000'].map((startsOn) => ({ startsOn }))
    expect(chaptersOf(entries).map(({ decade, entries }) => [decade, entries.length])).toEqual([
      [1980, 1],
      [1990, 2],
      [2000, 1],
    ])
  })

  it('lose nothing, change no order, and open each decade once when dates are sorted', () => {
    fc.assert(
      fc.property(fc.array(partialDate), (dates) => {
        const entries = dates.sort().map((startsOn) => ({ startsOn }))
        const chapters = chaptersOf(entries)
        expect(chapters.flatMap((chapter) => chapter.entries)).toEqual(entries)
        expect(new Set(chapters.map(({ decade }) => decade)).size).toBe(chapters.length)
      }),
    )
  })
})
