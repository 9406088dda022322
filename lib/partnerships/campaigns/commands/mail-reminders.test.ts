import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aPartnership, aSubmission } from '../../builders'
import { mailReminders } from './mail-reminders'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'campaign-mails' }
const LONG_AGO = new Date('2020-01-01')

/** A collectivité with one record published long ago, and its agent. */
async function aParty(name: string) {
  const database = prismaClient()
  const collectivite = await aCollectivite(database, { name })
  const { person } = await aMember(database, {
    collectiviteId: collectivite.id,
    email: `${name}@example.org`,
  })
  const record = await aPartnership(database, { frenchIds: [collectivite.id], publishedAt: LONG_AGO })
  return { collectivite, person, record }
}

type Party = Awaited<ReturnType<typeof aParty>>

const answered = (
  campaignId: string,
  { collectivite, person, record }: Party,
  verdict: 'STILL_ACTIVE' | 'CHANGED',
) =>
  prismaClient().verificationAnswer.create({
    data: {
      campaignId,
      partnershipId: record.id,
      collectiviteId: collectivite.id,
      answeredById: person.id,
      verdict,
    },
  })

describe('reminders of a campaign', () => {
  it('go to those who have not finished, once for each time they are asked for', async () => {
    const database = prismaClient()
    const [silent, done, drafting, handedIn] = [
      await aParty('silencieuse'),
      await aParty('finie'),
      await aParty('brouillon'),
      await aParty('deposee'),
    ]
    const parties = [silent, done, drafting, handedIn]
    const campaign = await aCampaign(database, { asked: parties.map(({ collectivite }) => collectivite.id) })
    await answered(campaign.id, done, 'STILL_ACTIVE')
    for (const party of [drafting, handedIn]) {
      await answered(campaign.id, party, 'CHANGED')
      await aSubmission(database, {
        collectiviteId: party.collectivite.id,
        authorId: party.person.id,
        partnershipId: party.record.id,
        ...(party === handedIn ? { state: 'SUBMITTED', submittedAt: new Date() } : {}),
      })
    }
    expect(await mailReminders(worker)).toMatchObject({ value: { written: 0 } })
    const ask = () => database.verificationCampaign.updateMany({ data: { remindersAskedAt: new Date() } })
    await ask()
    expect(await mailReminders(worker)).toMatchObject({ value: { written: 2 } })
    expect(await mailReminders(worker)).toMatchObject({ value: { written: 0 } })
    const to = async () => (await db.outboxMail.findMany()).map(({ toAddress }) => toAddress).sort()
    expect(await to()).toEqual(['brouillon@example.org', 'silencieuse@example.org'])
    await ask()
    expect(await mailReminders(worker)).toMatchObject({ value: { written: 2 } })
    expect(
      await db.campaignInvitation.findFirst({ where: { collectiviteId: silent.collectivite.id } }),
    ).toMatchObject({ reminderCount: 2 })
  })

  it('speak of nothing that is over, archived or newer than the campaign', async () => {
    const database = prismaClient()
    const { collectivite, record } = await aParty('angers')
    await aPartnership(database, { frenchIds: [collectivite.id], publishedAt: new Date() })
    await aCampaign(database, { asked: [collectivite.id], remindersAskedAt: new Date() })
    for (const data of [{ status: 'TERMINE' }, { status: 'EN_COURS', archivedAt: new Date() }] as const) {
      await database.partnership.update({ where: { id: record.id }, data })
      expect(await mailReminders(worker)).toMatchObject({ value: { written: 0 } })
    }
    await database.partnership.update({ where: { id: record.id }, data: { archivedAt: null } })
    await Promise.all([mailReminders(worker), mailReminders(worker)])
    expect(await db.outboxMail.findMany()).toMatchObject([
      { subject: 'Rappel\u00a0: un partenariat à vérifier pour angers' },
    ])
  })

  it('are the worker’s own', async () => {
    expect(await mailReminders(VISITOR)).toMatchObject({ why: 'forbidden' })
  })
})
