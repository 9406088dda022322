import { describe, expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { may } from './policy'

const person = { personId: 'p', displayName: 'Camille', email: 'camille@example.org' }
const member = (role: 'REFERENT' | 'AGENT' | 'ELU', collectiviteId = 'a'): Viewer => ({
  kind: 'member',
  ...person,
  mandates: [{ collectiviteId, role }],
})
const staff: Viewer = { kind: 'staff', ...person, roles: ['OFFICER'] }

describe('a question to a party', () => {
  it.each([
    ['a visitor', VISITOR, []],
    ['the worker', { kind: 'system', job: 'x' } as const, ['mail']],
    ['CUF', staff, ['see', 'oversee']],
    ['its agent', member('AGENT'), ['see', 'answer']],
    ['its référent', member('REFERENT'), ['see', 'answer']],
    ['its élu', member('ELU'), ['see']],
    ['somebody else', member('REFERENT', 'b'), []],
  ])('%s', (_who, viewer, allowed) => {
    const actions = ['see', 'answer', 'oversee', 'mail'] as const
    expect(actions.filter((action) => may(viewer, action, { collectiviteId: 'a' }))).toEqual(allowed)
  })

  it('nobody answers for nobody', () => {
    expect(may(member('AGENT'), 'answer')).toBe(false)
  })
})
