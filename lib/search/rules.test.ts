import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternsOf, piecesOf, searchText, withOneWordLess, yearIn } from './rules'

describe('what was typed', () => {
  it('is folded, word by word and whole', () => {
    expect(searchText('  L’Haÿ-les-Roses ')).toEqual({
      asked: 'L’Haÿ-les-Roses',
      key: 'l hay les roses',
      words: ['l', 'hay', 'les', 'roses'],
    })
    expect(searchText('St Étienne')?.words).toEqual(['saint', 'etienne'])
    expect(searchText('œuvre')?.words).toEqual(['oeuvre'])
  })

  it('is too little under two letters or digits', () => {
    for (const raw of ['', ' ', 'a', '?!', '-', '’']) expect(searchText(raw)).toBeNull()
    expect(searchText('Ay')).not.toBeNull()
    expect(searchText('Y a')).not.toBeNull()
  })

  it('stays small whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (raw) => {
        const text = searchText(raw)
        if (!text) return
        expect(text.words.length).toBeGreaterThan(0)
        expect(text.words.length).toBeLessThanOrEqual(8)
        for (const word of text.words) expect(word).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })
})

describe('words and names', () => {
  it('meet anywhere from three letters on, else at the start of a word', () => {
    expect(patternsOf('eti')).toEqual(['%eti%'])
    expect(patternsOf('ay')).toEqual(['ay%', '% ay%'])
  })

  it('may be years', () => {
    expect(yearIn('2008')).toBe(2008)
    for (const word of ['208', '20080', '1066', 'mali']) expect(yearIn(word)).toBeNull()
  })
})

describe('what to try when nothing is found', () => {
  it('is the request with a word less', () => {
    expect(withOneWordLess('santé Mali 1850')).toEqual(['Mali 1850', 'santé 1850', 'santé Mali'])
    expect(withOneWordLess('santé')).toEqual([])
    expect(withOneWordLess('a b')).toEqual([])
  })

  it('is names that share a piece with a word', () => {
    expect(piecesOf('bamaco')).toEqual(['bam', 'ama', 'mac', 'aco'])
    expect(piecesOf('ay')).toEqual([])
    expect(piecesOf('a'.repeat(200))).toEqual(['aaa'])
  })
})
