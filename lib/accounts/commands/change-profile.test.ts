import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aStaffMember } from '../builders'
import { VISITOR } from '../policy'
import { changeProfile } from './change-profile'

testDatabase()

describe('changing one’s profile', () => {
  it('changes the name and the function, and leaves a line in the journal', async () => {
    const { viewer, person } = await aStaffMember(prismaClient())
    expect(await changeProfile(viewer, { displayName: ' Awa Diarra ', jobTitle: '' })).toMatchObject({
      ok: true,
    })
    expect(await db.person.findUnique({ where: { id: person.id } })).toMatchObject({
      displayName: 'Awa Diarra',
      jobTitle: null,
      email: person.email,
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'profile.changed', actorId: person.id })
  })

  it('is not for visitors', async () => {
    expect(await changeProfile(VISITOR, { displayName: 'Personne' })).toMatchObject({
      ok: false,
      why: 'forbidden',
    })
  })

  it('refuses an empty or an over-long name beside its field', async () => {
    const { viewer } = await aStaffMember(prismaClient())
    for (const displayName of ['', 'x'.repeat(121), undefined]) {
      expect(await changeProfile(viewer, { displayName })).toMatchObject({
        why: 'invalid',
        fields: { displayName: expect.any(String) },
      })
    }
  })
})
