import { expect, it } from 'vitest'
import { formShownAt, formStamp, isLinkToken, linkToken, linkTokenHash } from './signed-link'
import { testDatabase } from './testing/database'

// The secret comes from the configuration, which wants a database.
testDatabase()

it('makes the same token for the same thing, and another for anything else', () => {
  const token = linkToken('confirm', 'a')
  expect(isLinkToken(token)).toBe(true)
  expect(linkToken('confirm', 'a')).toBe(token)
  expect(new Set([token, linkToken('confirm', 'b'), linkToken('manage', 'a')]).size).toBe(3)
  expect(linkTokenHash(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(linkTokenHash(token)).not.toBe(token)
})

it.each([undefined, '', 'x', ['a'.repeat(64)], `${'a'.repeat(63)}\u0000`, 'A'.repeat(64)])(
  'sees that %j is no token',
  (text) => expect(isLinkToken(text)).toBe(false),
)

it('reads back the stamp of a form, and none that somebody made', () => {
  const shown = new Date('2026-11-23T10:00:00.123Z')
  const stamp = formStamp(shown)
  expect(formShownAt(stamp)).toEqual(shown)
  for (const forged of ['', 'x', stamp.replace(/^\d/, '9'), `${stamp}0`, `1.${'0'.repeat(64)}`]) {
    expect(formShownAt(forged)).toBeNull()
  }
})
