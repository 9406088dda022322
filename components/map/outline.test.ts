import { describe, expect, it } from 'vitest'
import { middle, outline } from './outline'

describe('an outline', () => {
  it('follows relative moves, part after part', () => {
    expect(outline('m 10,10 5,0 0,5 z m 20,0 1,0 0,1 z')).toEqual([
      [
        [10, 10],
        [15, 10],
        [15, 15],
      ],
      [
        [30, 10],
        [31, 10],
        [31, 11],
      ],
    ])
  })

  it('has its middle in its largest part', () => {
    expect(middle(outline('m 100,100 1,0 0,1 -1,0 z m -90,-90 10,0 0,10 -10,0 z'))).toEqual([15, 15])
  })

  it('stands at its only point when it has no surface', () => {
    expect(middle([[[3, 4]]])).toEqual([3, 4])
    expect(middle([])).toEqual([0, 0])
  })
})
