import { describe, expect, it } from 'vitest'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../../builders'
import { aCensus, aCensusDesk, dayFromNow } from '../builders'
import { openCensus } from './open-census'

testDatabase()

const world = prismaClient()

describe('opening a census', () => {
  it('asks those the register links to its countries, each once, and nobody else', async () => {
    const { officer, engaged } = await aCensusDesk(world)
    const bamako = await aPartner(world, { name: 'Kayes' })
    await aPartnership(world, { frenchIds: [engaged.id], partnerIds: [bamako.id] })
    const withdrawn = await aCollectivite(world)
    await aPartnership(world, {
      frenchIds: [withdrawn.id],
      partnerIds: [bamako.id],
      archivedAt: new Date(),
    })
    const elsewhere = await aPartner(world, { name: 'Pikine', countryCode: 'SN' })
    await aPartnership(world, { partnerIds: [elsewhere.id] })
    const { id, revision } = await aCensus(world, { state: 'DRAFT' })
    expect(await openCensus(officer, { id, revision })).toEqual({ ok: true, value: { asked: 1 } })
    expect(await db.censusInvitation.findMany()).toMatchObject([
      { censusId: id, collectiviteId: engaged.id, invitedAt: null },
    ])
    expect(await db.census.findFirst()).toMatchObject({ state: 'OPEN', openedAt: expect.any(Date) })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'census.opened', details: { asked: 1 } })
  })

  it('asks every member besides when CUF says so', async () => {
    const { officer } = await aCensusDesk(world)
    const { id, revision } = await aCensus(world, { state: 'DRAFT' })
    expect(await openCensus(officer, { id, revision, everyMember: 'oui' })).toMatchObject({
      value: { asked: 2 },
    })
  })

  it('opens once when two officers press at once', async () => {
    const { officer, second } = await aCensusDesk(world)
    const { id, revision } = await aCensus(world, { state: 'DRAFT' })
    const answers = await Promise.all([
      openCensus(officer, { id, revision }),
      openCensus(second, { id, revision }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
    expect(await db.censusInvitation.count()).toBe(1)
  })

  it('refuses what changed since the preview, has no question, or is past', async () => {
    const { officer } = await aCensusDesk(world)
    const changed = await aCensus(world, { state: 'DRAFT', revision: 3 })
    expect(await openCensus(officer, { id: changed.id, revision: 2 })).toMatchObject({ why: 'conflict' })
    const empty = await aCensus(world, { state: 'DRAFT', questions: [] })
    expect(await openCensus(officer, { id: empty.id, revision: 0 })).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('question'),
    })
    const past = await aCensus(world, { state: 'DRAFT', dueOn: dayFromNow(-2) })
    expect(await openCensus(officer, { id: past.id, revision: 0 })).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('dernier jour'),
    })
    expect(await openCensus(officer, { id: past.id })).toMatchObject({ why: 'invalid' })
    expect(await db.censusInvitation.count()).toBe(0)
  })
})
