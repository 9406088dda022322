import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../builders'
import { campaignsPage, newCampaignPage } from './queries'

testDatabase()

it('staff read the campaign under way and the past ones, and nobody else does', async () => {
  const { officer, agent, visitor, collectivite, other } = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), { frenchIds: [collectivite.id, other.id] })
  const { id } = await aCampaign(prismaClient(), { asked: [collectivite.id, other.id] })
  const past = await aCampaign(prismaClient(), { title: 'L’an dernier', closedAt: new Date() })
  await prismaClient().verificationAnswer.create({
    data: {
      campaignId: id,
      partnershipId: record.id,
      collectiviteId: other.id,
      verdict: 'ENDED',
      answeredById: agent.personId,
    },
  })
  expect(await campaignsPage(officer, 1)).toMatchObject({
    open: { id, collectivites: 2, asked: 2, answered: 1 },
    past: { total: 1, items: [{ id: past.id, title: 'L’an dernier', asked: 0 }] },
  })
  for (const viewer of [agent, visitor]) {
    expect(await campaignsPage(viewer, 1)).toBeNull()
    expect(await newCampaignPage(viewer, 1)).toBeNull()
  }
})

it('before starting, staff read who will be asked and who cannot be written to', async () => {
  const { officer, collectivite } = await aDesk(prismaClient())
  await aPartnership(prismaClient(), { frenchIds: [collectivite.id] })
  await aPartnership(prismaClient(), { status: null })
  await aPartnership(prismaClient(), { status: 'TERMINE' })
  await aPartnership(prismaClient(), { archivedAt: new Date() })
  const now = new Date('2026-11-23T08:00:00Z')
  const page = await newCampaignPage(officer, 1, now)
  expect(page).toMatchObject({ running: null, collectivites: 2, partnerships: 2, dueOn: '2027-01-04' })
  expect(page?.unreachable).toMatchObject({ total: 1, items: [{ partnerships: 1 }] })
  await aCampaign(prismaClient())
  expect(await newCampaignPage(officer, 1, now)).toMatchObject({ running: 'Vérification annuelle' })
})
