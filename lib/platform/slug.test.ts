import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify } from './slug'

describe('an address made from a title', () => {
  it('keeps the words and drops what an address cannot hold', () => {
    expect(slugify('Réunion à Cap-Haïtien')).toBe('reunion-a-cap-haitien')
    expect(slugify('L’œuvre de Saint-Étienne')).toBe('l-oeuvre-de-saint-etienne')
  })

  it('cuts at a word, or inside the word when there is only one', () => {
    expect(slugify(`${'mot '.repeat(40)}`)).toHaveLength(99)
    expect(slugify('x'.repeat(300))).toHaveLength(100)
  })

  it('is always short, and made of lower-case letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        expect(slugify(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slugify(title).length).toBeLessThanOrEqual(100)
      }),
    )
  })
})
