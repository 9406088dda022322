import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk } from '../../builders'
import { refuseSubmission } from './refuse-submission'

testDatabase()

describe('refusing a file', () => {
  it('closes it and sends exactly the words that are kept', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const post = { id, revision: '0', reason: 'NON_VERIFIE', added: 'Bamako n’en a pas connaissance.' }
    expect(await refuseSubmission(desk.officer, post)).toEqual({ ok: true, value: null })
    const words =
      'Les informations de ce dossier n’ont pas pu être vérifiées.\n\nBamako n’en a pas connaissance.'
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'REFUSED' })
    expect(await db.moderationDecision.findFirst()).toMatchObject({ kind: 'REFUSED', message: words })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'submission.refused', objectId: id })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'submission-refused', toAddress: desk.agent.email })
    expect(mail.text).toContain(words.replace(/^/gm, '> '))
    expect(await db.partnership.count()).toBe(0)
  })

  it('demands a reason', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    expect(await refuseSubmission(desk.officer, { id, revision: 0 })).toMatchObject({
      fields: { reason: expect.any(String) },
    })
    expect(await refuseSubmission(desk.officer, { id, revision: 0, reason: 'AUTRE' })).toMatchObject({
      fields: { added: expect.any(String) },
    })
    expect(await db.moderationDecision.count()).toBe(0)
  })

  it('happens once', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const post = { id, revision: 0, reason: 'DOUBLON' }
    const all = await Promise.all(Array.from({ length: 5 }, () => refuseSubmission(desk.officer, post)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.find(({ ok }) => !ok)).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('refusé'),
    })
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('is for staff, on the version they read', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED', revision: 3 })
    const post = { id, revision: 3, reason: 'DOUBLON' }
    expect(await refuseSubmission(desk.agent, post)).toMatchObject({ why: 'forbidden' })
    expect(await refuseSubmission(desk.visitor, post)).toMatchObject({ why: 'forbidden' })
    expect(await refuseSubmission(desk.stranger, post)).toMatchObject({ why: 'not-found' })
    expect(await refuseSubmission(desk.officer, { ...post, revision: 2 })).toMatchObject({ why: 'conflict' })
  })
})
