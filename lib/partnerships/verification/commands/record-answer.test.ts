import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { openCheck } from './open-check'
import { recordAnswer } from './record-answer'

testDatabase()

it('only “still active” verifies the record', async () => {
  const { agent, collectivite } = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [collectivite.id],
    publishedAt: new Date('2020-01-01'),
  })
  await aCampaign(prismaClient(), { asked: [collectivite.id] })
  const said = await transaction({ actor: agent }, async (tx) => {
    const check = await openCheck(tx, agent, { slug, collectiviteId: collectivite.id })
    return check.ok ? recordAnswer(tx, check.value, collectivite.id, 'CHANGED') : check
  })
  expect(said).toEqual({ ok: true, value: null })
  expect(await db.verificationAnswer.findFirst()).toMatchObject({ verdict: 'CHANGED' })
  expect((await db.partnership.findFirstOrThrow()).verifiedOn).toBeNull()
})
