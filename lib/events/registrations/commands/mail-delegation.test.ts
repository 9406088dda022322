import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { aMember, aPerson } from '@/lib/accounts/builders'
import type { SignedIn } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anEvent, aRegistration } from '../../builders'
import { mailDelegation } from './mail-delegation'

testDatabase()

const write = prismaClient()

type News = Parameters<typeof mailDelegation>[2]

const tell = (id: string, news: News, author?: SignedIn) =>
  transaction({ actor: { kind: 'system', job: 'test' } }, async (tx) => {
    await mailDelegation(tx, id, news, author)
    return ok(null)
  })

const recipients = async () =>
  (await db.outboxMail.findMany({ orderBy: { toAddress: 'asc' } })).map(({ toAddress }) => toAddress)

async function delegation(email: string, disabledAt: Date | null = null) {
  const { id: eventId } = await anEvent(write)
  const { id: collectiviteId } = await aCollectivite(write)
  const submitter = await aPerson(write, { email, disabledAt })
  const { id } = await aRegistration(write, { eventId, collectiviteId, submittedById: submitter.id })
  return { id, collectiviteId }
}

describe('who is written to', () => {
  it('is whoever registered, and whoever has just changed it', async () => {
    const { id, collectiviteId } = await delegation('a@example.org')
    const { viewer } = await aMember(write, { collectiviteId, email: 'b@example.org' })
    await tell(id, { kind: 'changed' }, viewer)
    expect(await recipients()).toEqual(['a@example.org', 'b@example.org'])
  })

  it('is written to once when it is the same person', async () => {
    const { id: eventId } = await anEvent(write)
    const { id: collectiviteId } = await aCollectivite(write)
    const { viewer, person } = await aMember(write, { collectiviteId })
    const { id } = await aRegistration(write, { eventId, collectiviteId, submittedById: person.id })
    await tell(id, { kind: 'changed' }, viewer)
    expect(await recipients()).toEqual([person.email])
  })

  it('is the référent in office when the one who registered has left', async () => {
    const { id, collectiviteId } = await delegation('parti@example.org', new Date())
    await aMember(write, { collectiviteId, email: 'agent@example.org' })
    await aMember(write, { collectiviteId, role: 'REFERENT', email: 'referent@example.org' })
    const former = await aMember(write, { collectiviteId, role: 'REFERENT', email: 'ancien@example.org' })
    await write.membership.updateMany({
      where: { personId: former.person.id },
      data: { endsOn: new Date('2021-01-01') },
    })
    await tell(id, { kind: 'confirmed' })
    expect(await recipients()).toEqual(['referent@example.org'])
  })
})

describe('the calendar in the mail', () => {
  const fileOf = async () => {
    const { attachments } = await db.outboxMail.findFirstOrThrow()
    const content = JSON.parse(JSON.stringify(attachments))[0]?.content
    const calendar = new ICAL.Component(ICAL.parse(content))
    const component = calendar.getFirstSubcomponent('vevent')
    if (!component) throw new Error('no event in the file')
    return { calendar, event: new ICAL.Event(component) }
  }

  it('invites, then cancels the same entry with a higher sequence', async () => {
    const event = await anEvent(write, { icsSequence: 4, videoUrl: 'https://visio.example.org/salle' })
    const registration = await aRegistration(write, { eventId: event.id, icsSequence: 1 })
    await tell(registration.id, { kind: 'confirmed' })
    const sent = await fileOf()
    expect(sent.calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(sent.event.sequence).toBe(5)
    expect(sent.event.startDate.toJSDate()).toEqual(new Date(Math.floor(+event.startsAt / 60_000) * 60_000))
    expect(sent.event.description).toContain('https://visio.example.org/salle')
    expect(sent.event.location).toBe('Visioconférence')

    await write.outboxMail.deleteMany()
    const data = { icsSequence: 2, status: 'WITHDRAWN' as const }
    await write.registration.update({ where: { id: registration.id }, data })
    await tell(registration.id, { kind: 'withdrawn', wasConfirmed: true })
    const taken = await fileOf()
    expect(taken.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(taken.event.uid).toBe(sent.event.uid)
    expect(taken.event.sequence).toBe(6)
    expect(taken.event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('is left out when the days of the meeting are not known', async () => {
    const event = await anEvent(write, { precision: 'MONTH' })
    const { id } = await aRegistration(write, { eventId: event.id })
    await tell(id, { kind: 'confirmed' })
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({ attachments: [] })
  })
})
