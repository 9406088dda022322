import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../builders'
import { collectiviteDocuments, fileDocument, fileFacts, recordDocument } from './queries'

testDatabase()

async function aRecordWithDocuments() {
  const desk = await aDesk(prismaClient())
  const open = await aStoredFile(prismaClient(), desk.agent, { name: 'publique.pdf' })
  const secret = await aStoredFile(prismaClient(), desk.agent, { name: 'privée.pdf' })
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    documents: {
      create: [
        { fileId: open.id, kind: 'CONVENTION', title: 'Publique', isPublic: true },
        { fileId: secret.id, kind: 'DELIBERATION', title: 'Privée' },
      ],
    },
  })
  return { desk, record, open, secret }
}

describe('a document of a record', () => {
  it('is read by everybody when public, by parties and staff when private', async () => {
    const { desk, record, open, secret } = await aRecordWithDocuments()
    for (const viewer of [desk.visitor, desk.stranger, desk.agent, desk.elu, desk.officer]) {
      expect(await recordDocument(viewer, record.slug, open.id)).toMatchObject({ name: 'publique.pdf' })
    }
    for (const viewer of [desk.agent, desk.elu, desk.officer]) {
      expect(await recordDocument(viewer, record.slug, secret.id)).toMatchObject({ name: 'privée.pdf' })
    }
    for (const viewer of [desk.visitor, desk.stranger]) {
      expect(await recordDocument(viewer, record.slug, secret.id)).toBeNull()
    }
  })

  it('leaves with its record, except for staff, and is of no other record', async () => {
    const { desk, record, open } = await aRecordWithDocuments()
    const other = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    for (const [slug, id] of [
      [other.slug, open.id],
      [record.slug, 'x'],
      ['inconnu', open.id],
    ] as const) {
      expect(await recordDocument(desk.officer, slug, id)).toBeNull()
    }
    await prismaClient().partnership.update({ where: { id: record.id }, data: { archivedAt: new Date() } })
    for (const viewer of [desk.visitor, desk.agent]) {
      expect(await recordDocument(viewer, record.slug, open.id)).toBeNull()
    }
    expect(await recordDocument(desk.officer, record.slug, open.id)).not.toBeNull()
  })
})

describe('a document of a file', () => {
  it('is read by its collectivité, by staff once handed in, and only if the file holds it', async () => {
    const desk = await aDesk(prismaClient())
    const [own, other] = [
      await aStoredFile(prismaClient(), desk.agent),
      await aStoredFile(prismaClient(), desk.agent),
    ]
    const documents = [{ fileId: own.id, kind: 'CONVENTION', title: 'Convention', isPublic: 'oui' }]
    const { id } = await desk.file({ content: { ...desk.content, documents } })
    for (const viewer of [desk.agent, desk.elu]) expect(await fileDocument(viewer, id, own.id)).not.toBeNull()
    for (const viewer of [desk.visitor, desk.stranger, desk.officer]) {
      expect(await fileDocument(viewer, id, own.id)).toBeNull()
    }
    expect(await fileDocument(desk.agent, id, other.id)).toBeNull()
    await prismaClient().partnershipSubmission.update({
      where: { id },
      data: { state: 'SUBMITTED', submittedAt: new Date() },
    })
    expect(await fileDocument(desk.officer, id, own.id)).not.toBeNull()
    for (const odd of ['x', '']) expect(await fileDocument(desk.agent, odd, own.id)).toBeNull()
  })

  it('is told of without being read', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await aStoredFile(prismaClient(), desk.agent)
    const { byteSize } = await db.storedFile.findFirstOrThrow()
    expect([...(await fileFacts([id, desk.other.id]))]).toEqual([
      [id, { name: 'convention.pdf', mediaType: 'application/pdf', byteSize }],
    ])
  })
})

describe('documents of a collectivité', () => {
  it('are the public ones of its published records, whoever reads', async () => {
    const { desk, record, open } = await aRecordWithDocuments()
    for (const viewer of [desk.visitor, desk.agent, desk.officer]) {
      expect(await collectiviteDocuments(viewer, desk.collectivite.id, 1)).toEqual({
        items: [
          {
            fileId: open.id,
            kind: 'CONVENTION',
            title: 'Publique',
            mediaType: open.mediaType,
            byteSize: open.byteSize,
            record: { slug: record.slug, title: record.title },
          },
        ],
        total: 1,
        page: 1,
        pageCount: 1,
      })
    }
    expect(await collectiviteDocuments(desk.visitor, desk.other.id, 1)).toMatchObject({ total: 0 })
    await prismaClient().partnership.update({ where: { id: record.id }, data: { archivedAt: new Date() } })
    expect(await collectiviteDocuments(desk.visitor, desk.collectivite.id, 1)).toMatchObject({ total: 0 })
  })

  it('come ten a page, the last added first', async () => {
    const { desk, record } = await aRecordWithDocuments()
    for (let n = 1; n <= 10; n++) {
      const { id: fileId } = await aStoredFile(prismaClient(), desk.agent)
      await prismaClient().partnershipDocument.create({
        data: { partnershipId: record.id, fileId, kind: 'REPORT', title: `Bilan ${n}`, isPublic: true },
      })
    }
    const first = await collectiviteDocuments(desk.visitor, desk.collectivite.id, 1)
    expect(first).toMatchObject({ total: 11, pageCount: 2 })
    expect(first.items).toHaveLength(10)
    expect(first.items[0]?.title).toBe('Bilan 10')
    const last = await collectiviteDocuments(desk.visitor, desk.collectivite.id, 7)
    expect(last).toMatchObject({ page: 2, items: [{ title: 'Publique' }] })
  })
})
