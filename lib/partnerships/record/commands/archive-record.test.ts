import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { recordPage } from '../queries'
import { archiveRecord } from './archive-record'
import { restoreRecord } from './restore-record'

testDatabase()

const reason = 'Doublon d’une autre fiche.'

async function aRecord() {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    frenchIds: [desk.collectivite.id],
  })
  const { viewer: referent } = await aMember(prismaClient(), {
    collectiviteId: desk.collectivite.id,
    role: 'REFERENT',
  })
  return { desk, record, referent }
}

describe('withdrawing a record', () => {
  it('takes it out of the register, says why, and leaves everything where it was', async () => {
    const { desk, record, referent } = await aRecord()
    const post = { slug: record.slug, reason, submissionKey: randomUUID() }
    expect(await archiveRecord(desk.officer, post)).toEqual({ ok: true, value: null })
    expect(await archiveRecord(desk.officer, post)).toEqual({ ok: true, value: null })
    expect(await recordPage(desk.visitor, record.slug)).toBeNull()
    expect(await db.partnership.findFirst()).toMatchObject({ slug: record.slug, archivedReason: reason })
    expect(await db.auditEntry.findMany()).toMatchObject([
      { verb: 'partnership.archived', objectId: record.id, details: { slug: record.slug } },
    ])
    expect(await db.outboxMail.findMany()).toMatchObject([
      { toAddress: referent.email, subject: 'Fiche retirée du registre\u00a0: Angers – Bamako' },
    ])
  })

  it('is undone by restoring it', async () => {
    const { desk, record } = await aRecord()
    await archiveRecord(desk.officer, { slug: record.slug, reason })
    expect(await restoreRecord(desk.officer, { slug: record.slug })).toMatchObject({ ok: true })
    expect(await recordPage(desk.visitor, record.slug)).toMatchObject({ title: record.title })
  })

  it('is refused without a reason, twice, to anybody else, and for what does not exist', async () => {
    const { desk, record } = await aRecord()
    const { slug } = record
    expect(await archiveRecord(desk.officer, { slug, reason: '  ' })).toMatchObject({
      why: 'invalid',
      fields: { reason: expect.any(String) },
    })
    expect(await archiveRecord(desk.visitor, { slug, reason })).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('session'),
    })
    for (const viewer of [desk.agent, desk.stranger]) {
      expect(await archiveRecord(viewer, { slug, reason })).toMatchObject({ why: 'forbidden' })
    }
    expect(await archiveRecord(desk.officer, { slug: 'inconnu', reason })).toMatchObject({ why: 'not-found' })
    const both = await Promise.all([1, 2].map(() => archiveRecord(desk.officer, { slug, reason })))
    expect(both.map((outcome) => outcome.ok || outcome.why).sort()).toEqual(['closed', true])
    expect(await db.outboxMail.count()).toBe(1)
  })
})
