import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { signal } from '@/lib/platform/testing/signal'
import { transaction } from '@/lib/platform/transaction'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { closeCampaign } from '../../campaigns/commands/close-campaign'
import { openCheck } from './open-check'

testDatabase()

it('a campaign is not closed under an answer that is being given', async () => {
  const { agent, officer, collectivite } = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [collectivite.id],
    publishedAt: new Date('2020-01-01'),
  })
  const { id } = await aCampaign(prismaClient(), { asked: [collectivite.id] })
  const [opened, mayEnd] = [signal(), signal()]
  const answering = transaction({ actor: agent }, async (tx) => {
    const check = await openCheck(tx, agent, { slug, collectiviteId: collectivite.id })
    opened.give()
    await mayEnd.given
    return check.ok ? ok(check.value.title) : check
  })
  await opened.given
  const closing = closeCampaign(officer, { id })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect((await db.verificationCampaign.findFirstOrThrow()).closedAt).toBeNull()
  mayEnd.give()
  expect(await answering).toMatchObject({ ok: true })
  expect(await closing).toMatchObject({ ok: true })
})
