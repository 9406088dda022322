import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { aPartnership } from '../../builders'
import { monthsBefore } from '../../freshness/rules'
import { monthsAfter } from '../rules'
import { remindDeadlines } from './remind-deadlines'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'deadline-reminders' }
const today = dayIn('Europe/Paris', new Date())
const daysFromNow = (days: number) => new Date(Date.parse(today) + days * 86_400_000)

/** A convention that ends on that day, of two collectivités with an agent each. */
async function aConvention(expiresOn: Date, values: Parameters<typeof aPartnership>[1] = {}) {
  const database = prismaClient()
  const parties = [await aCollectivite(database), await aCollectivite(database)]
  for (const { id } of parties) await aMember(database, { collectiviteId: id })
  return aPartnership(database, { frenchIds: parties.map(({ id }) => id), expiresOn, ...values })
}

const stagesSent = async () =>
  (await db.expiryReminder.findMany({ orderBy: { sentAt: 'asc' } })).map(({ stage }) => stage)

const setEnd = (expiresOn: Date) => prismaClient().partnership.updateMany({ data: { expiresOn } })

describe('reminders before the end of a convention', () => {
  it('go to the people of every French party, once for a stage', async () => {
    const { title } = await aConvention(new Date(monthsAfter(today, 6)), { signedOn: new Date('2024-01-01') })
    expect(await remindDeadlines(worker)).toEqual({ ok: true, value: { written: 1 } })
    expect(await remindDeadlines(worker)).toEqual({ ok: true, value: { written: 0 } })
    const mails = await db.outboxMail.findMany()
    expect(mails).toHaveLength(2)
    expect(mails[0]).toMatchObject({ subject: `Convention bientôt échue\u00a0: ${title}` })
    expect(mails[0]?.text).toContain('la délibération et de la transmission au préfet')
    expect(await stagesSent()).toEqual([6])
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'deadline.reminded', actorKind: 'SYSTEM' })
  })

  it('are one where several stages were missed', async () => {
    await aConvention(daysFromNow(20))
    await remindDeadlines(worker)
    await remindDeadlines(worker)
    expect(await stagesSent()).toEqual([1])
    expect(await db.outboxMail.count()).toBe(2)
  })

  it('start again for a new end, and say when it is over', async () => {
    const { id } = await aConvention(daysFromNow(20))
    await remindDeadlines(worker)
    await setEnd(new Date(monthsAfter(today, 5)))
    await remindDeadlines(worker)
    expect(await stagesSent()).toEqual([1, 6])
    await setEnd(daysFromNow(-1))
    await remindDeadlines(worker)
    expect(await stagesSent()).toEqual([1, 6, 0])
    expect(await db.expiryReminder.count({ where: { partnershipId: id } })).toBe(3)
    expect(await db.outboxMail.count({ where: { subject: { startsWith: 'Convention échue' } } })).toBe(2)
  })

  it.each([
    ['far away', new Date(monthsAfter(today, 8)), {}],
    ['long past', new Date(monthsBefore(today, 5)), {}],
    ['archived', daysFromNow(20), { archivedAt: new Date() }],
    ['over', daysFromNow(20), { status: 'TERMINE' as const }],
  ])('are not written for one that is %s', async (_what, expiresOn, values) => {
    await aConvention(expiresOn, values)
    expect(await remindDeadlines(worker)).toMatchObject({ value: { written: 0 } })
  })

  it('wait for somebody to write to, and are written once by several workers', async () => {
    await aConvention(daysFromNow(20))
    await prismaClient().person.updateMany({ data: { disabledAt: new Date() } })
    expect(await remindDeadlines(worker)).toMatchObject({ value: { written: 0 } })
    await prismaClient().person.updateMany({ data: { disabledAt: null } })
    await Promise.all([remindDeadlines(worker), remindDeadlines(worker), remindDeadlines(worker)])
    expect(await db.outboxMail.count()).toBe(2)
  })

  it('are the worker’s own', async () => {
    expect(await remindDeadlines(VISITOR)).toMatchObject({ why: 'forbidden' })
  })
})
