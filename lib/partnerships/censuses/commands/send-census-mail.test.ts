import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse, dayFromNow } from '../builders'
import { sendCensusMail } from './send-census-mail'

testDatabase()

const world = prismaClient()
const worker = { kind: 'system', job: 'test' } as const
const sent = async () =>
  (await db.outboxMail.findMany({ orderBy: { toAddress: 'asc' } })).map((mail) => mail.toAddress)
const ask = (censusId: string, collectiviteId: string, values: object = {}) =>
  world.censusInvitation.create({ data: { censusId, collectiviteId, ...values } })

describe('writing to those a census asks', () => {
  it('writes to référents and agents in office, once', async () => {
    const { engaged, agent, colleague } = await aCensusDesk(world)
    await aMember(world, { collectiviteId: engaged.id, disabledAt: new Date() })
    const former = await aMember(world, { collectiviteId: engaged.id })
    await world.membership.updateMany({
      where: { personId: former.person.id },
      data: { endsOn: new Date('2021-01-01') },
    })
    const census = await aCensus(world, { slug: 'mali' })
    await ask(census.id, engaged.id)
    expect(await sendCensusMail(worker)).toEqual({ ok: true, value: { done: 1 } })
    expect(await sendCensusMail(worker)).toEqual({ ok: true, value: { done: 0 } })
    expect(await sent()).toEqual([agent.email, colleague.email].sort())
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'census-invitation' })
    expect(mail.text).toContain('/espace/recensements/mali?pour=angers')
    expect(await db.censusInvitation.findFirst()).toMatchObject({ invitedAt: expect.any(Date) })
  })

  it('several workers write once to each of many', async () => {
    const census = await aCensus(world)
    for (let n = 0; n < 120; n++) {
      const { id } = await aCollectivite(world)
      await aMember(world, { collectiviteId: id })
      await ask(census.id, id)
    }
    for (let done = 1; done > 0; ) {
      const batches = await Promise.all([sendCensusMail(worker), sendCensusMail(worker)])
      done = batches.reduce((sum, batch) => sum + (batch.ok ? batch.value.done : 0), 0)
    }
    const addresses = await sent()
    expect(addresses).toHaveLength(120)
    expect(new Set(addresses).size).toBe(120)
  })

  it('reminds once a round those who have not handed in an answer', async () => {
    const { engaged, other, agent, colleague } = await aCensusDesk(world)
    const census = await aCensus(world, { reminderRound: 1 })
    const invitedAt = new Date('2026-01-10T10:00:00Z')
    await ask(census.id, engaged.id, { invitedAt })
    await ask(census.id, other.id, { invitedAt })
    await aResponse(world, { censusId: census.id, collectiviteId: other.id })
    await aResponse(world, { censusId: census.id, collectiviteId: engaged.id, state: 'DRAFT' })
    expect(await sendCensusMail(worker)).toMatchObject({ value: { done: 1 } })
    expect(await sendCensusMail(worker)).toMatchObject({ value: { done: 0 } })
    expect(await sent()).toEqual([agent.email, colleague.email].sort())
    expect(await db.outboxMail.findFirst()).toMatchObject({ template: 'census-reminder' })
    expect(await db.censusInvitation.findFirst({ where: { collectiviteId: engaged.id } })).toMatchObject({
      reminderRound: 1,
      remindedAt: expect.any(Date),
    })
  })

  it('writes nothing about a census that is closed, or past its last day', async () => {
    const { engaged } = await aCensusDesk(world)
    for (const values of [
      { state: 'CLOSED' as const },
      { dueOn: dayFromNow(-2) },
      { state: 'DRAFT' as const },
    ]) {
      const census = await aCensus(world, values)
      await ask(census.id, engaged.id)
    }
    expect(await sendCensusMail(worker)).toMatchObject({ value: { done: 0 } })
  })

  it('is the work of the portal and of CUF', async () => {
    const { agent, visitor } = await aCensusDesk(world)
    for (const viewer of [agent, visitor])
      expect(await sendCensusMail(viewer)).toMatchObject({ why: 'forbidden' })
  })
})
