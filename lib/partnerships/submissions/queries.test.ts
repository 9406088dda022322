import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../builders'
import { fileRecipients, partyReferents, recordContent } from './queries'

testDatabase()

const now = new Date('2026-06-15T10:00:00Z')

describe('whom to write to about a file', () => {
  it('is its author while they are in office', async () => {
    const desk = await aDesk(prismaClient())
    const file = { authorId: desk.agent.personId, collectiviteId: desk.collectivite.id }
    const { viewer: referent } = await aMember(prismaClient(), {
      collectiviteId: desk.collectivite.id,
      role: 'REFERENT',
    })
    const author = { to: desk.agent.email, displayName: desk.agent.displayName }
    expect(await fileRecipients(db, file, now)).toEqual([author])

    const person = { where: { id: desk.agent.personId } }
    await prismaClient().person.update({ ...person, data: { disabledAt: now } })
    const instead = [{ to: referent.email, displayName: referent.displayName }]
    expect(await fileRecipients(db, file, now)).toEqual(instead)

    await prismaClient().person.update({ ...person, data: { disabledAt: null } })
    const mandate = { where: { personId: desk.agent.personId } }
    await prismaClient().membership.updateMany({ ...mandate, data: { endsOn: new Date('2026-06-14') } })
    expect(await fileRecipients(db, file, now)).toEqual(instead)
    await prismaClient().membership.updateMany({ ...mandate, data: { endsOn: new Date('2026-06-15') } })
    expect(await fileRecipients(db, file, now)).toEqual([author])
  })

  it('is nobody when nobody is left, and never somebody of elsewhere', async () => {
    const desk = await aDesk(prismaClient())
    await prismaClient().membership.deleteMany({ where: { personId: desk.agent.personId } })
    const file = { authorId: desk.agent.personId, collectiviteId: desk.collectivite.id }
    expect(await fileRecipients(db, file, now)).toEqual([])
  })
})

it('writes to the référents of every French party of a record', async () => {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id, desk.other.id] })
  expect(await partyReferents(db, record.id, now)).toEqual([
    { to: desk.stranger.email, displayName: desk.stranger.displayName },
  ])
  expect(await partyReferents(db, null, now)).toEqual([])
})

it('reads a record as the content of a file, whole', async () => {
  const desk = await aDesk(prismaClient())
  const { id: fileId } = await aStoredFile(prismaClient(), desk.agent)
  const record = await aPartnership(prismaClient(), {
    documents: { create: [{ fileId, kind: 'REPORT', title: 'Bilan', isPublic: true }] },
    contacts: {
      create: [{ side: 'FOREIGN', fullName: 'Awa Diarra', phone: '+223 20 22 00 00', position: 1 }],
    },
    statusChanges: { create: [{ status: 'SUSPENDU', onDate: '2012-03' }] },
  })
  expect(await recordContent(db, record.id)).toMatchObject({
    documents: [{ fileId, kind: 'REPORT', title: 'Bilan', isPublic: 'oui' }],
    contacts: [
      { side: 'FOREIGN', fullName: 'Awa Diarra', jobTitle: '', email: '', phone: '+223 20 22 00 00' },
    ],
    statusHistory: [{ status: 'SUSPENDU', onDate: '2012-03' }],
  })
})
