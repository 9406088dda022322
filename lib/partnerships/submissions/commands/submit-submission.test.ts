import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { submitSubmission } from './submit-submission'

testDatabase()

describe('submitting a file', () => {
  it('hands it in, writes the journal and tells the author', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    expect(await submitSubmission(desk.agent, { id, revision: '0' })).toEqual({ ok: true, value: null })
    const file = await db.partnershipSubmission.findUniqueOrThrow({ where: { id } })
    expect(file).toMatchObject({ state: 'SUBMITTED', revision: 1, submittedAt: expect.any(Date) })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'submission.submitted', objectId: id })
    expect(await db.outboxMail.findMany()).toMatchObject([
      { template: 'submission-received', toAddress: desk.agent.email },
    ])
  })

  it('hands it in again after a correction', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'TO_CORRECT' })
    expect(await submitSubmission(desk.agent, { id, revision: 0 })).toMatchObject({ ok: true })
  })

  it('refuses what is not complete, field by field, and sends no mail', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({
      content: { ...desk.content, title: '', endYear: '1990', foreignParties: [], themes: ['disparu'] },
    })
    const outcome = await submitSubmission(desk.agent, { id, revision: 0 })
    expect(outcome).toMatchObject({ why: 'invalid', message: expect.stringContaining('4 réponses') })
    expect(!outcome.ok && Object.keys(outcome.fields ?? {}).sort()).toEqual([
      'endYear',
      'foreignParties',
      'themes.0',
      'title',
    ])
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('happens once, however many try at once', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const all = await Promise.all(
      Array.from({ length: 8 }, () => submitSubmission(desk.agent, { id, revision: 0 })),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((outcome) => !outcome.ok && outcome.why === 'closed')).toHaveLength(7)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('answers a double click as the first one', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: 0, submissionKey: '0e4a1d1c-6d3b-4f0e-9f57-0d7d9c1b2a3e' }
    const both = await Promise.all([submitSubmission(desk.agent, post), submitSubmission(desk.agent, post)])
    expect(both).toEqual(Array(2).fill({ ok: true, value: null }))
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('refuses a page opened before somebody else saved', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ revision: 4 })
    expect(await submitSubmission(desk.agent, { id, revision: 3 })).toMatchObject({ why: 'conflict' })
  })

  it('is for the agents of the collectivité', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    expect(await submitSubmission(desk.elu, { id, revision: 0 })).toMatchObject({ why: 'forbidden' })
    expect(await submitSubmission(desk.visitor, { id, revision: 0 })).toMatchObject({ why: 'forbidden' })
    expect(await submitSubmission(desk.stranger, { id, revision: 0 })).toMatchObject({ why: 'not-found' })
    expect(await submitSubmission(desk.officer, { id, revision: 0 })).toMatchObject({ why: 'not-found' })
    expect(await submitSubmission(desk.agent, { id: 'x', revision: 0 })).toMatchObject({ why: 'invalid' })
  })

  it('is over once decided', async () => {
    const desk = await aDesk(prismaClient())
    const { id: partnershipId } = await aPartnership(prismaClient())
    const { id } = await desk.file({ state: 'ACCEPTED', partnershipId })
    expect(await submitSubmission(desk.agent, { id, revision: 0 })).toMatchObject({ why: 'closed' })
  })
})
