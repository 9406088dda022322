import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { abandonSubmission } from './abandon-submission'
import { acceptSubmission } from './accept-submission'

testDatabase()

describe('abandoning a file', () => {
  it.each(['DRAFT', 'SUBMITTED', 'TO_CORRECT'] as const)('closes a file that is %s', async (state) => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state })
    expect(await abandonSubmission(desk.agent, { id })).toEqual({ ok: true, value: null })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'ABANDONED' })
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'submission.abandoned',
      objectId: id,
      details: { from: state },
    })
  })

  it('leaves the published record as it is, and free for another version', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    const { id } = await desk.file({ partnershipId: record.id })
    await abandonSubmission(desk.agent, { id })
    expect(await db.partnership.findUnique({ where: { id: record.id } })).toMatchObject({
      title: record.title,
    })
    await desk.file({ partnershipId: record.id })
  })

  it('answers a double click as the first one, and a second try with a reason', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, submissionKey: '0e4a1d1c-6d3b-4f0e-9f57-0d7d9c1b2a3e' }
    await abandonSubmission(desk.agent, post)
    expect(await abandonSubmission(desk.agent, post)).toMatchObject({ ok: true })
    expect(await abandonSubmission(desk.agent, { id })).toMatchObject({ why: 'closed' })
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('and accepting it at the same time: one of them happens', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const [dropped, accepted] = await Promise.all([
      abandonSubmission(desk.agent, { id }),
      acceptSubmission(desk.officer, { id, revision: 0 }),
    ])
    expect([dropped.ok, accepted.ok].filter(Boolean)).toHaveLength(1)
    expect(await db.partnership.count()).toBe(accepted.ok ? 1 : 0)
  })

  it('is for the agents of the collectivité', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    expect(await abandonSubmission(desk.elu, { id })).toMatchObject({ why: 'forbidden' })
    expect(await abandonSubmission(desk.visitor, { id })).toMatchObject({ why: 'forbidden' })
    expect(await abandonSubmission(desk.stranger, { id })).toMatchObject({ why: 'not-found' })
    expect(await abandonSubmission(desk.officer, { id })).toMatchObject({ why: 'not-found' })
    expect(await abandonSubmission(desk.agent, { id: '../x' })).toMatchObject({ why: 'invalid' })
  })
})
