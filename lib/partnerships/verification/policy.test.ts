import { expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { may } from './policy'

const person = { personId: 'p', displayName: 'Camille', email: 'camille@example.org' }
const member = (role: 'REFERENT' | 'AGENT' | 'ELU', collectiviteId = 'a'): Viewer => ({
  kind: 'member',
  ...person,
  mandates: [{ collectiviteId, role }],
})

it.each([
  ['a visitor', VISITOR, []],
  ['its référent', member('REFERENT'), ['see', 'answer']],
  ['its agent', member('AGENT'), ['see', 'answer']],
  ['its élu', member('ELU'), ['see']],
  ['somebody else', member('AGENT', 'b'), []],
  ['CUF', { kind: 'staff', ...person, roles: ['OFFICER'] }, ['see']],
] satisfies [string, Viewer, string[]][])('%s', (_who, viewer, allowed) => {
  expect((['see', 'answer'] as const).filter((action) => may(viewer, action, 'a'))).toEqual(allowed)
})
