import { describe, expect, it } from 'vitest'
import { aCollectivite, aDepartement, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../builders'
import { campaignPage } from './queries'

testDatabase()

const LONG_AGO = new Date('2020-01-01')

/** Angers and Nantes share a record with Bamako and do not agree on it; Saumur has no account, Cholet is silent. */
async function aCampaignUnderWay() {
  const database = prismaClient()
  const desk = await aDesk(database)
  await aDepartement(database, { code: '49' })
  const place = { regionCode: '52', departementCode: '49' }
  const saumur = await aCollectivite(database, { name: 'Saumur', ...place })
  const cholet = await aCollectivite(database, { name: 'Cholet', ...place })
  const dakar = await aPartner(database, { name: 'Dakar', countryCode: 'SN' })
  const shared = await aPartnership(database, {
    title: 'Partagé',
    frenchIds: [desk.collectivite.id, desk.other.id],
    partnerIds: [desk.partner.id],
    publishedAt: LONG_AGO,
  })
  for (const { id } of [saumur, cholet]) {
    await aPartnership(database, { frenchIds: [id], partnerIds: [dakar.id], publishedAt: LONG_AGO })
  }
  const ids = [desk.collectivite, desk.other, saumur, cholet].map(({ id }) => id)
  const { id } = await aCampaign(database, { asked: ids })
  await database.campaignInvitation.updateMany({
    where: { collectiviteId: saumur.id },
    data: { invitedAt: null },
  })
  const answer = (collectiviteId: string, verdict: 'STILL_ACTIVE' | 'ENDED') =>
    database.verificationAnswer.create({
      data: {
        campaignId: id,
        partnershipId: shared.id,
        collectiviteId,
        verdict,
        answeredById: desk.agent.personId,
      },
    })
  await answer(desk.collectivite.id, 'STILL_ACTIVE')
  await answer(desk.other.id, 'ENDED')
  return { ...desk, id }
}

describe('a campaign, for staff', () => {
  it('counts the answers and who gave them', async () => {
    const { officer, id } = await aCampaignUnderWay()
    const page = await campaignPage(officer, id, {})
    expect(page).toMatchObject({
      asked: 4,
      verdicts: { stillActive: 1, changed: 0, ended: 1 },
      states: { silencieuses: 1, 'en-cours': 0, terminees: 2, 'sans-compte': 1 },
      disagreementCount: 1,
      isOver: false,
      filters: { vue: 'silencieuses', page: 1 },
    })
    expect(page?.invitations?.items).toMatchObject([
      { name: 'Cholet', region: 'Pays de la Loire', answered: 0 },
    ])
  })

  it.each([
    ['terminees', ['Angers', 'Nantes']],
    ['sans-compte', ['Saumur']],
    ['en-cours', []],
  ])('lists “%s”', async (vue, names) => {
    const { officer, id } = await aCampaignUnderWay()
    const page = await campaignPage(officer, id, { vue })
    expect(page?.invitations?.items.map(({ name }) => name)).toEqual(names)
  })

  it('adds up by country and by région', async () => {
    const { officer, id } = await aCampaignUnderWay()
    expect((await campaignPage(officer, id, { vue: 'pays' }))?.places?.items).toEqual([
      { name: 'Mali', asked: 2, stillActive: 1, changed: 0, ended: 1 },
      { name: 'Sénégal', asked: 2, stillActive: 0, changed: 0, ended: 0 },
    ])
    expect((await campaignPage(officer, id, { vue: 'regions' }))?.places?.items).toEqual([
      { name: 'Pays de la Loire', asked: 2, stillActive: 0, changed: 0, ended: 0 },
      { name: 'Sans région', asked: 2, stillActive: 1, changed: 0, ended: 1 },
    ])
  })

  it('shows the parties that do not agree', async () => {
    const { officer, id } = await aCampaignUnderWay()
    expect((await campaignPage(officer, id, { vue: 'desaccords' }))?.disagreements?.items).toMatchObject([
      { title: 'Partagé', still: ['Angers'], ended: ['Nantes'] },
    ])
  })

  it('is shown to nobody else, and unknown ones do not exist', async () => {
    const { officer, agent, visitor, id } = await aCampaignUnderWay()
    for (const viewer of [agent, visitor]) {
      expect(await campaignPage(viewer, id, {})).toBeNull()
    }
    expect(await campaignPage(officer, 'x', {})).toBeNull()
    expect(await campaignPage(officer, agent.personId, {})).toBeNull()
    expect(await campaignPage(officer, id, { vue: 'x', page: '-1' })).toMatchObject({
      filters: { vue: 'silencieuses', page: 1 },
    })
  })
})
