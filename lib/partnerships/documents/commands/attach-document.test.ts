import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk } from '../../builders'
import { MOST_BYTES } from '../rules'
import { attachDocument } from './attach-document'

testDatabase()

const aPdf = (name = 'Convention 2024.exe', length = 0) =>
  new File(['%PDF-1.7 ', 'x'.repeat(length)], name, { type: 'application/x-msdownload' })
const said = { kind: 'CONVENTION', title: 'Convention 2024-2027', isPublic: 'oui' }

describe('sending a document', () => {
  it('keeps it in the file under what its content says it is', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, file: aPdf(), ...said, submissionKey: randomUUID() }
    expect(await attachDocument(desk.agent, post)).toMatchObject({ ok: true })
    expect(await attachDocument(desk.agent, post)).toMatchObject({ ok: true })
    const [stored, ...others] = await db.storedFile.findMany()
    expect(others).toEqual([])
    expect(stored).toMatchObject({ name: 'Convention 2024.pdf', mediaType: 'application/pdf', byteSize: 9 })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({
      revision: 1,
      content: { documents: [{ fileId: stored?.id, ...said }], step: 'contacts' },
    })
    expect(await db.auditEntry.findMany()).toMatchObject([
      { verb: 'submission.saved', details: { document: said.title } },
    ])
  })

  it('refuses what is missing, too heavy, of another kind, or one too many', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const attempt = (values: object) => attachDocument(desk.agent, { id, file: aPdf(), ...said, ...values })
    expect(await attempt({ file: null })).toMatchObject({
      why: 'invalid',
      fields: { file: expect.any(String) },
    })
    expect(await attempt({ file: new File(['<html>'], 'a.pdf') })).toMatchObject({
      fields: { file: expect.stringContaining('ni un PDF') },
    })
    expect(await attempt({ file: aPdf('a.pdf', MOST_BYTES) })).toMatchObject({
      fields: { file: expect.stringContaining('5\u00a0Mo') },
    })
    expect(await attempt({ title: ' ', kind: 'TRACT' })).toMatchObject({
      fields: { title: expect.any(String), kind: expect.any(String) },
    })
    const documents = Array.from({ length: 10 }, () => ({ fileId: randomUUID(), ...said }))
    const full = await desk.file({ content: { ...desk.content, documents } })
    expect(await attempt({ id: full.id })).toMatchObject({ why: 'closed' })
    expect(await db.storedFile.count()).toBe(0)
  })

  it('is for who writes the file, while it is theirs to write', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const attempt = (viewer: typeof desk.agent | typeof desk.visitor, to = id) =>
      attachDocument(viewer, { id: to, file: aPdf(), ...said })
    expect(await attempt(desk.visitor)).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('session a expiré'),
    })
    expect(await attempt(desk.elu)).toMatchObject({ why: 'forbidden' })
    expect(await attempt(desk.stranger)).toMatchObject({ why: 'not-found' })
    const sent = await desk.file({ state: 'SUBMITTED' })
    expect(await attempt(desk.agent, sent.id)).toMatchObject({ why: 'closed' })
    expect(await db.storedFile.count()).toBe(0)
  })
})
