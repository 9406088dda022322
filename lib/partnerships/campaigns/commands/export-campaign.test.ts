import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../../builders'
import { exportCampaign } from './export-campaign'

testDatabase()

it('a line for each party of each record, with its answer or its silence, and no person', async () => {
  const { officer, agent, collectivite, other, visitor } = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    frenchIds: [collectivite.id, other.id],
    publishedAt: new Date('2020-01-01'),
  })
  const { id } = await aCampaign(prismaClient(), { asked: [collectivite.id, other.id] })
  await prismaClient().verificationAnswer.create({
    data: {
      campaignId: id,
      partnershipId: record.id,
      collectiviteId: collectivite.id,
      answeredById: agent.personId,
      verdict: 'ENDED',
    },
  })
  const outcome = await exportCampaign(officer, { id })
  if (!outcome.ok) throw new Error(outcome.message)
  const { filename, csv } = outcome.value
  expect(filename).toBe('verification-annuelle.csv')
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toMatch(/^Angers;\d{9};Angers – Bamako;angers-bamako-\d+;Terminé;/)
  expect(lines[2]).toMatch(/^Nantes;.*;Sans réponse;;/)
  expect(csv).not.toContain('@')
  expect(csv).not.toContain(agent.displayName)
  expect(await db.auditEntry.count({ where: { verb: 'campaign.exported' } })).toBe(1)

  for (const viewer of [agent, visitor]) {
    expect(await exportCampaign(viewer, { id })).toMatchObject({ why: 'forbidden' })
  }
  for (const unknown of [{ id: record.id }, { id: 'x' }]) {
    expect(await exportCampaign(officer, unknown)).toMatchObject({ why: 'not-found' })
  }
})
