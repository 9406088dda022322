import { expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { may } from './policy'

const person = { personId: 'p', displayName: 'Camille', email: 'camille@example.org' }

it.each([
  ['a visitor', VISITOR, false],
  ['a member', { kind: 'member', ...person, mandates: [{ collectiviteId: 'a', role: 'REFERENT' }] }, false],
  ['CUF', { kind: 'staff', ...person, roles: ['OFFICER'] }, true],
  ['the worker', { kind: 'system', job: 'deadline-reminders' }, false],
] satisfies [string, Viewer, boolean][])('%s', (_who, viewer, allowed) => {
  expect(may(viewer, 'oversee')).toBe(allowed)
})
