import { expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { may } from './policy'

const person = { personId: 'p', displayName: 'Camille', email: 'camille@example.org' }

it.each([
  ['a visitor', VISITOR, []],
  ['a member', { kind: 'member', ...person, mandates: [{ collectiviteId: 'a', role: 'REFERENT' }] }, []],
  ['CUF', { kind: 'staff', ...person, roles: ['OFFICER'] }, ['oversee']],
  ['the worker', { kind: 'system', job: 'deadline-reminders' }, ['mail']],
] satisfies [string, Viewer, string[]][])('%s', (_who, viewer, allowed) => {
  expect((['oversee', 'mail'] as const).filter((action) => may(viewer, action))).toEqual(allowed)
})
