import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk } from '../../builders'
import { requestCorrection } from './request-correction'

testDatabase()

const message = 'À quelle date la convention a-t-elle été signée ?'

describe('asking for a correction', () => {
  it('hands the file back, keeps the words and mails them to the author', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    expect(await requestCorrection(desk.officer, { id, revision: '0', message })).toEqual({
      ok: true,
      value: null,
    })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'TO_CORRECT', revision: 1 })
    expect(await db.moderationDecision.findMany()).toMatchObject([
      { kind: 'CORRECTION_REQUESTED', message, decidedById: desk.officer.personId, submissionId: id },
    ])
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'submission.correction-requested' })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'correction-requested', toAddress: desk.agent.email })
    expect(mail.text).toContain(message)
  })

  it('demands words, and writes nothing without them', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    for (const empty of [undefined, '', ' \n ', 'x'.repeat(2001)]) {
      expect(await requestCorrection(desk.officer, { id, revision: 0, message: empty })).toMatchObject({
        why: 'invalid',
        fields: { message: expect.any(String) },
      })
    }
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('of two officers at once, one decides and the other is told so', async () => {
    const desk = await aDesk(prismaClient())
    const colleague = await aStaffMember(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const all = await Promise.all(
      [desk.officer, colleague.viewer].map((viewer) =>
        requestCorrection(viewer, { id, revision: 0, message }),
      ),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.find(({ ok }) => !ok)).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('complément'),
    })
    expect(await db.moderationDecision.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('refuses a page opened before the file was submitted again', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED', revision: 6 })
    expect(await requestCorrection(desk.officer, { id, revision: 2, message })).toMatchObject({
      why: 'conflict',
    })
  })

  it('is for staff, and for files handed in', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    for (const viewer of [desk.agent, desk.elu, desk.visitor]) {
      expect(await requestCorrection(viewer, { id, revision: 0, message })).toMatchObject({
        why: 'forbidden',
      })
    }
    expect(await requestCorrection(desk.stranger, { id, revision: 0, message })).toMatchObject({
      why: 'not-found',
    })
    const draft = await desk.file()
    expect(await requestCorrection(desk.officer, { id: draft.id, revision: 0, message })).toMatchObject({
      why: 'not-found',
    })
    const refused = await desk.file({ state: 'REFUSED' })
    expect(await requestCorrection(desk.officer, { id: refused.id, revision: 0, message })).toMatchObject({
      why: 'closed',
    })
  })
})
