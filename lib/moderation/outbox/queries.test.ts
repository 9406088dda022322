import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { failedMails, mailStatus, mailsPage } from './queries'

testDatabase()

const mail = (status: 'FAILED' | 'SENT', subject: string) =>
  prismaClient().outboxMail.create({
    data: { template: 'test', toAddress: 'a@example.org', subject, text: 'secret', html: 'secret', status },
  })

describe('the outbox as staff sees it', () => {
  it('counts each state, filters on one, and never shows a body', async () => {
    const { viewer } = await aStaffMember(prismaClient())
    await mail('FAILED', 'refusé')
    await mail('SENT', 'parti')
    const page = await mailsPage(viewer, { page: 1, status: 'FAILED' })
    expect(page).toMatchObject({ total: 1, counts: { FAILED: 1, SENT: 1, QUEUED: 0, SENDING: 0 } })
    expect(page?.items[0]).toMatchObject({ subject: 'refusé' })
    expect(JSON.stringify(page)).not.toContain('secret')
    expect(await failedMails()).toMatchObject({ count: 1 })
  })

  it('is closed to visitors, and reads an unknown state as all of them', async () => {
    expect(await mailsPage(VISITOR, { page: 1, status: null })).toBeNull()
    expect(mailStatus('toString')).toBeNull()
  })
})
