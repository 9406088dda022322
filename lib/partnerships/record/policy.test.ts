import { expect, it } from 'vitest'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { may, type RecordAction } from './policy'

const mine = 'a0000000-0000-4000-8000-000000000001'
const person = { personId: mine, displayName: 'Camille', email: 'camille@example.org' }
const member = (collectiviteId: string): Viewer => ({
  kind: 'member',
  ...person,
  mandates: [{ collectiviteId, role: 'ELU' }],
})
const officer: Viewer = { kind: 'staff', ...person, roles: ['OFFICER'] }
const stranger = member('b0000000-0000-4000-8000-000000000001')
const actions: RecordAction[] = ['read-private', 'archive', 'restore']

it.each<[string, Viewer, RecordAction[], RecordAction[]]>([
  ['a visitor', VISITOR, [], []],
  ['a party', member(mine), ['read-private'], []],
  ['another collectivité', stranger, [], []],
  ['staff', officer, actions, actions],
  ['the worker', { kind: 'system', job: 'test' }, [], []],
])('%s: of a published record %j, of a withdrawn one %j', (_who, viewer, published, withdrawn) => {
  const frenchParties = [{ collectiviteId: mine }]
  const allowed = (archivedAt: Date | null) =>
    actions.filter((action) => may(viewer, action, { archivedAt, frenchParties }))
  expect(allowed(null)).toEqual(published)
  expect(allowed(new Date())).toEqual(withdrawn)
})
