import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../builders'
import { staffRecordsPage, wholeRecordPage } from './queries'

testDatabase()

async function aWholeRecord(values = {}) {
  const desk = await aDesk(prismaClient())
  const { id: fileId } = await aStoredFile(prismaClient(), desk.agent)
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    contacts: {
      create: [{ side: 'FRENCH', fullName: 'Paul Exemple', phone: '02 00 00 00 00', position: 1 }],
    },
    documents: { create: [{ fileId, kind: 'DELIBERATION', title: 'Privée' }] },
    ...values,
  })
  return { desk, record }
}

describe('the whole of a record', () => {
  it('is for its parties and staff: contacts, private documents, what the convention lacks', async () => {
    const { desk, record } = await aWholeRecord()
    for (const viewer of [desk.agent, desk.elu, desk.officer]) {
      expect(await wholeRecordPage(viewer, record.slug)).toMatchObject({
        contacts: [{ fullName: 'Paul Exemple' }],
        documents: [{ title: 'Privée', isPublic: false }],
        legal: { gaps: ['transmission', 'signature', 'deliberation', 'expiry'] },
        canWrite: viewer !== desk.elu,
      })
    }
    for (const viewer of [desk.stranger, desk.visitor]) {
      expect(await wholeRecordPage(viewer, record.slug)).toBeNull()
    }
    expect(await wholeRecordPage(desk.officer, 'inconnu')).toBeNull()
  })

  it('tells whose version is under way, and leaves with the record for its parties', async () => {
    const { desk, record } = await aWholeRecord()
    const { id } = await desk.file({ partnershipId: record.id })
    expect(await wholeRecordPage(desk.agent, record.slug)).toMatchObject({
      openFile: { id, isMine: true, who: 'Angers' },
    })
    expect(await wholeRecordPage(desk.officer, record.slug)).toMatchObject({ openFile: { isMine: false } })
    await prismaClient().partnership.update({
      where: { id: record.id },
      data: { archivedAt: new Date(), archivedReason: 'Doublon.' },
    })
    expect(await wholeRecordPage(desk.agent, record.slug)).toBeNull()
    expect(await wholeRecordPage(desk.officer, record.slug)).toMatchObject({ archivedReason: 'Doublon.' })
  })
})

describe('the staff list of records', () => {
  it('finds what is published and what is withdrawn, for staff only', async () => {
    const { desk, record } = await aWholeRecord({ title: 'Angers – Bamako', status: 'SUSPENDU' })
    const gone = await aPartnership(prismaClient(), { title: 'Nantes – Kindia', archivedAt: new Date() })
    await desk.file({ partnershipId: record.id })
    expect(await staffRecordsPage(desk.officer, {})).toMatchObject({
      counts: { publiees: 1, retirees: 1 },
      items: [{ slug: record.slug, hasOpenFile: true }],
    })
    expect(await staffRecordsPage(desk.officer, { etat: 'retirees' })).toMatchObject({
      items: [{ slug: gone.slug }],
    })
    const found = async (query: object) => (await staffRecordsPage(desk.officer, query))?.total
    expect(await found({ q: 'bamako', statut: 'SUSPENDU' })).toBe(1)
    expect(await found({ q: 'kindia' })).toBe(0)
    expect(await found({ statut: 'TERMINE' })).toBe(0)
    expect(await found({ statut: 'X', etat: ['x'], page: '-1' })).toBe(1)
    for (const viewer of [desk.agent, desk.visitor]) expect(await staffRecordsPage(viewer, {})).toBeNull()
  })
})

it('reads no contact for the parties of another record', async () => {
  const { desk } = await aWholeRecord()
  const other = await aPartnership(prismaClient(), {
    frenchIds: [desk.other.id],
    contacts: { create: [{ side: 'FRENCH', fullName: 'Canari', email: 'canari@example.org', position: 1 }] },
  })
  expect(JSON.stringify(await wholeRecordPage(desk.agent, other.slug))).not.toContain('anari')
  expect(await db.partnershipContact.count()).toBe(2)
})
