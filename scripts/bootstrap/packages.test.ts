import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { assertFreeSpace, sameVersions } from './packages.mjs'

describe('packages installed against the lock file', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-for-macos': { version: '1.0.0', optional: true },
  }

  it('agree when only those of other systems are left out', () => {
    expect(sameVersions(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }],
    [
      'even an optional one has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-for-macos': { version: '2.0.0' } },
    ],
  ])('differ when %s', (_when, installed) => {
    expect(sameVersions(wanted, installed)).toBe(false)
  })
})

it('says how much room is missing', () => {
  expect(() => assertFreeSpace(tmpdir(), 1)).not.toThrow()
  expect(() => assertFreeSpace(tmpdir(), 1e18)).toThrow(
    /Not enough room on the disk of .+ GB free, .+ GB needed/,
  )
})
