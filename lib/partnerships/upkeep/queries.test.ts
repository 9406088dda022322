import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../builders'
import { upkeepAtHand } from './queries'

testDatabase()

it('gathers what waits for a member, and nothing for anybody else', async () => {
  const { agent, stranger, collectivite } = await aDesk(prismaClient())
  expect(await upkeepAtHand(agent)).toBeNull()
  const { id } = await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    frenchIds: [collectivite.id],
    publishedAt: new Date('2020-01-01'),
    expiresOn: new Date('2021-01-01'),
  })
  await aCampaign(prismaClient(), { asked: [collectivite.id] })
  await prismaClient().partyConfirmation.create({
    data: { partnershipId: id, collectiviteId: collectivite.id },
  })
  expect(await upkeepAtHand(agent)).toMatchObject({
    checks: 1,
    confirmations: 1,
    deadlines: [{ title: 'Angers – Bamako', isOver: true }],
  })
  for (const viewer of [stranger, VISITOR]) expect(await upkeepAtHand(viewer)).toBeNull()
})
