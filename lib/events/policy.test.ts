import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { EventStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent } from './builders'
import { may, visible } from './policy'

testDatabase()

const write = prismaClient()

async function viewers() {
  const { viewer: member } = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
  const { viewer: staff } = await aStaffMember(write)
  return { visitor: VISITOR, system: { kind: 'system', job: 'test' } as const, member, staff }
}

describe('who may do what with a meeting', () => {
  it('everybody sees what is announced, staff alone sees drafts and lists who comes', async () => {
    const { visitor, system, member, staff } = await viewers()
    for (const status of Object.values(EventStatus)) {
      for (const viewer of [visitor, system, member]) {
        expect(may(viewer, 'see', { status })).toBe(status !== 'DRAFT')
        expect(may(viewer, 'list', { status })).toBe(false)
      }
      expect(may(staff, 'see', { status })).toBe(true)
      expect(may(staff, 'list', { status })).toBe(true)
    }
  })

  it('the filter and the decision agree on every row', async () => {
    for (const status of Object.values(EventStatus)) await anEvent(write, { status })
    for (const viewer of Object.values(await viewers())) {
      const all = await db.event.findMany({ select: { id: true, status: true } })
      const seen = await db.event.findMany({ where: visible(viewer), select: { id: true } })
      const allowed = all.filter((event) => may(viewer, 'see', event))
      expect(seen.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
    }
  })
})
