import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { startRevision } from '../../submissions/commands/start-revision'
import { reportChange } from './report-change'

testDatabase()

async function aCheck() {
  const desk = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id, desk.other.id],
    publishedAt: new Date('2020-01-01'),
  })
  await aCampaign(prismaClient(), { asked: [desk.collectivite.id, desk.other.id] })
  return { ...desk, slug, pair: { slug, collectiviteId: desk.collectivite.id } }
}

it('notes the answer and opens the new version, the same one when pressed again', async () => {
  const { agent, pair } = await aCheck()
  const first = await reportChange(agent, pair)
  const file = await db.partnershipSubmission.findFirstOrThrow()
  expect(first).toEqual({ ok: true, value: { fileId: file.id } })
  expect(await reportChange(agent, pair)).toEqual(first)
  expect(file.state).toBe('DRAFT')
  expect(await db.verificationAnswer.findFirst()).toMatchObject({ verdict: 'CHANGED' })
  expect((await db.partnership.findFirstOrThrow()).verifiedOn).toBeNull()
})

it('notes the answer although another party holds the record, and says who', async () => {
  const { agent, stranger, slug, pair } = await aCheck()
  await startRevision(stranger, { slug })
  expect(await reportChange(agent, pair)).toMatchObject({
    ok: true,
    value: { heldBecause: expect.stringContaining('Nantes') },
  })
  expect(await db.verificationAnswer.count()).toBe(1)
})

it('is refused like any answer, and then opens nothing', async () => {
  const { elu, stranger, visitor, agent, pair } = await aCheck()
  expect(await reportChange(visitor, pair)).toMatchObject({ why: 'forbidden' })
  expect(await reportChange(elu, pair)).toMatchObject({ why: 'forbidden' })
  expect(await reportChange(stranger, pair)).toMatchObject({ why: 'not-found' })
  expect(await reportChange(agent, {})).toMatchObject({ why: 'invalid' })
  await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
  expect(await reportChange(agent, pair)).toMatchObject({ why: 'closed' })
  expect(await db.partnershipSubmission.count()).toBe(0)
})
