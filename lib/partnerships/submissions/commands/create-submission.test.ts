import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk } from '../../builders'
import { createSubmission } from './create-submission'

testDatabase()

const key = '0e4a1d1c-6d3b-4f0e-9f57-0d7d9c1b2a3e'

describe('opening the file of a new partnership', () => {
  it('starts a draft with the collectivité as lead, and a line in the journal', async () => {
    const desk = await aDesk(prismaClient())
    const outcome = await createSubmission(desk.agent, { collectiviteId: desk.collectivite.id })
    expect(outcome).toMatchObject({ ok: true })
    const file = await db.partnershipSubmission.findFirstOrThrow()
    expect(file).toMatchObject({
      state: 'DRAFT',
      authorId: desk.agent.personId,
      partnershipId: null,
      revision: 0,
    })
    expect(file.content).toMatchObject({
      frenchParties: [{ key: desk.collectivite.id, role: 'CHEF_DE_FILE' }],
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'submission.created', objectId: file.id })
  })

  it('opens one file however often the same form is sent, even at once', async () => {
    const desk = await aDesk(prismaClient())
    const post = { collectiviteId: desk.collectivite.id, submissionKey: key }
    const answers = await Promise.all(Array.from({ length: 6 }, () => createSubmission(desk.agent, post)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db.partnershipSubmission.count()).toBe(1)
  })

  it('is not for élus, nor for another collectivité, staff or visitors', async () => {
    const desk = await aDesk(prismaClient())
    for (const viewer of [desk.elu, desk.stranger, desk.officer, desk.visitor]) {
      expect(await createSubmission(viewer, { collectiviteId: desk.collectivite.id })).toMatchObject({
        ok: false,
        why: 'forbidden',
      })
    }
    expect(await db.partnershipSubmission.count()).toBe(0)
  })

  it('refuses an id that is none', async () => {
    const desk = await aDesk(prismaClient())
    for (const collectiviteId of ['', 'x', ["'; drop table person"], undefined]) {
      expect(await createSubmission(desk.agent, { collectiviteId })).toMatchObject({ why: 'invalid' })
    }
  })

  it('stops at fifty open files', async () => {
    const desk = await aDesk(prismaClient())
    for (let n = 0; n < 50; n++) await desk.file()
    expect(await createSubmission(desk.agent, { collectiviteId: desk.collectivite.id })).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('50'),
    })
  })
})
