import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { may } from './policy'

it('only the worker clears what was left behind', () => {
  const officer = { personId: 'p', displayName: 'Nadia', email: 'nadia@example.org', roles: [] }
  expect(may({ kind: 'system', job: 'purge-files' }, 'purge')).toBe(true)
  expect(may(VISITOR, 'purge')).toBe(false)
  expect(may({ kind: 'staff', ...officer }, 'purge')).toBe(false)
})
