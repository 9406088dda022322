import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manyLines, oneLine } from './typed-text'

describe('a typed text', () => {
  test('loses control characters, direction overrides and cut emoji, and keeps every script', () => {
    expect(oneLine(100).parse('  Ville\u0000 de\u202e Kayes \ud83d ')).toBe('Ville de Kayes')
    expect(oneLine(100).parse('بلدية\r\nنابلس')).toBe('بلدية نابلس')
    expect(oneLine(100).parse('Bonjour 👋🏽')).toBe('Bonjour 👋🏽')
    expect(oneLine(100).parse('Ele\u0301ments')).toBe('El\u00e9ments')
  })

  test('keeps its lines when it may have several', () => {
    expect(manyLines(100).parse('un\r\ndeux\r\r\n\n\n\ntrois\t4')).toBe('un\ndeux\n\ntrois 4')
  })

  test('is refused when too long, with both numbers, after cleaning', () => {
    expect(oneLine(5).parse(`  12345 ${'\u0000'.repeat(50)}`)).toBe('12345')
    const { error } = oneLine(1000).safeParse('x'.repeat(1245))
    expect(error?.issues[0]?.message).toBe('1\u202f000 caractères au plus\u00a0; il y en a 1\u202f245.')
  })

  test('is one answer, not several', () => {
    expect(oneLine(5).safeParse(['a', 'b']).success).toBe(false)
    expect(manyLines(5).safeParse(undefined).success).toBe(false)
  })

  test('cleaning twice changes nothing more, and PostgreSQL would take it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = manyLines(1000).parse(text)
        expect(manyLines(1000).parse(once)).toBe(once)
        expect(once).not.toMatch(/\0/)
        expect(() => encodeURIComponent(once)).not.toThrow()
      }),
    )
  })
})
