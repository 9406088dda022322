import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { may, type RegistrationAction, visible } from './policy'

testDatabase()

const write = prismaClient()

async function viewers() {
  const [{ id: collectiviteId }, { id: otherId }] = [await aCollectivite(write), await aCollectivite(write)]
  const of = async (role: 'REFERENT' | 'AGENT' | 'ELU', id: string) =>
    (await aMember(write, { collectiviteId: id, role })).viewer
  const found: Record<string, Viewer> = {
    visitor: VISITOR,
    system: { kind: 'system', job: 'test' },
    referent: await of('REFERENT', collectiviteId),
    agent: await of('AGENT', collectiviteId),
    elu: await of('ELU', collectiviteId),
    stranger: await of('REFERENT', otherId),
    officer: (await aStaffMember(write)).viewer,
    admin: (await aStaffMember(write, { role: 'ADMIN' })).viewer,
  }
  return { collectiviteId, otherId, found }
}

const allowed: Record<RegistrationAction, string[]> = {
  see: ['referent', 'agent', 'elu', 'officer', 'admin'],
  register: ['referent', 'agent'],
  change: ['referent', 'agent'],
  withdraw: ['referent', 'agent'],
  decide: ['officer', 'admin'],
}

describe('who may do what with a delegation', () => {
  it.each(Object.keys(allowed) as RegistrationAction[])('%s', async (action) => {
    const { collectiviteId, found } = await viewers()
    const mays = Object.entries(found).filter(([, viewer]) => may(viewer, action, { collectiviteId }))
    expect(mays.map(([name]) => name)).toEqual(allowed[action])
  })

  it('the filter and the decision agree on every row', async () => {
    const { collectiviteId, otherId, found } = await viewers()
    for (const id of [collectiviteId, otherId]) {
      for (const status of ['PENDING', 'REFUSED', 'WITHDRAWN'] as const) {
        await aRegistration(write, { eventId: (await anEvent(write)).id, collectiviteId: id, status })
      }
    }
    const all = await db.registration.findMany({ select: { id: true, collectiviteId: true } })
    for (const viewer of Object.values(found)) {
      const seen = await db.registration.findMany({ where: visible(viewer), select: { id: true } })
      const expected = all.filter((row) => may(viewer, 'see', row))
      expect(seen.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    }
  })
})
