import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { retryMail } from './retry-mail'

testDatabase()

const failedMail = (status: 'FAILED' | 'SENT' = 'FAILED') =>
  prismaClient().outboxMail.create({
    data: {
      template: 'test',
      toAddress: 'a@example.org',
      subject: 's',
      text: 't',
      html: 'h',
      status,
      attempts: 8,
    },
  })

describe('sending a failed mail again', () => {
  it('puts it back into the queue and into the journal', async () => {
    const { viewer } = await aStaffMember(prismaClient())
    const { id } = await failedMail()
    expect(await retryMail(viewer, { id })).toMatchObject({ ok: true })
    expect(await db.outboxMail.findUnique({ where: { id } })).toMatchObject({ status: 'QUEUED', attempts: 0 })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'mail.retried', objectId: id })
  })

  it('never sends twice what has left, nor what a colleague has just put back', async () => {
    const { viewer } = await aStaffMember(prismaClient())
    const { id } = await failedMail('SENT')
    expect(await retryMail(viewer, { id })).toMatchObject({ ok: false, why: 'conflict' })
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('is for staff only', async () => {
    const { id } = await failedMail()
    const member = await aMember(prismaClient(), { collectiviteId: (await aCollectivite(prismaClient())).id })
    for (const viewer of [VISITOR, member.viewer]) {
      expect(await retryMail(viewer, { id })).toMatchObject({ ok: false, why: 'forbidden' })
    }
  })

  it('refuses an id that is none', async () => {
    const { viewer } = await aStaffMember(prismaClient())
    expect(await retryMail(viewer, { id: 'x' })).toMatchObject({ ok: false, why: 'invalid' })
  })
})
