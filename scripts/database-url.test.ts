import { describe, expect, it } from 'vitest'
import { assertReachable, withoutPassword } from './database-url'

it('prints an address without its password', () => {
  expect(withoutPassword('postgresql://portail:s%40cret@db:5432/portail')).toBe(
    'postgresql://portail:…@db:5432/portail',
  )
  expect(withoutPassword('postgresql://db/portail')).toBe('postgresql://db/portail')
})

describe('a database that cannot be used', () => {
  it('is named, without the password', async () => {
    const refusal = assertReachable('postgresql://portail:secret@127.0.0.1:1/portail')
    await expect(refusal).rejects.toThrow('postgresql://portail:…@127.0.0.1:1/portail) cannot be reached')
  })

  it.each(['portail', 'mysql://db/portail', 'postgresql:/db/portail'])(
    'is refused when its address is %s',
    async (url) => {
      await expect(assertReachable(url)).rejects.toThrow('is no database address')
    },
  )
})
