import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration, delegationInput } from '../../builders'
import { changeDelegation } from './change-delegation'

testDatabase()

const write = prismaClient()

type Event = Parameters<typeof anEvent>[1]
type Registration = Omit<Parameters<typeof aRegistration>[1], 'eventId'>

/** A delegation of two and an agent of its collectivité. */
async function aDelegation(values: Event = {}, registration: Registration = {}) {
  const event = await anEvent(write, values)
  const { id: collectiviteId } = await aCollectivite(write)
  const { viewer, person } = await aMember(write, { collectiviteId })
  const row = await aRegistration(write, {
    people: ['Awa Diarra', 'Jean Petit'],
    ...registration,
    eventId: event.id,
    collectiviteId,
    submittedById: person.id,
  })
  const input = (people: string[]) => ({ ...delegationInput(people), reference: row.reference, version: 0 })
  return { event, collectiviteId, viewer, row, input }
}

const names = () =>
  db.registrationPerson.findMany({ orderBy: { position: 'asc' }, select: { fullName: true } })

describe('changing a delegation', () => {
  it('replaces who comes, raises the sequence and sends the calendar again', async () => {
    const { viewer, input, row } = await aDelegation()
    const form = { ...input(['Léa Martin']), message: 'Une seule personne.' }
    expect(await changeDelegation(viewer, form)).toMatchObject({ ok: true })
    expect(await names()).toEqual([{ fullName: 'Léa Martin' }])
    expect(await db.registration.findFirstOrThrow()).toMatchObject({
      status: 'CONFIRMED',
      message: 'Une seule personne.',
      icsSequence: 1,
    })
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({
      verb: 'registration.changed',
      objectId: row.id,
    })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'registration-changed', toAddress: viewer.email })
    expect(JSON.stringify(mail.attachments)).toContain('SEQUENCE:1')
  })

  it('sends no calendar to a delegation that waits', async () => {
    const { viewer, input } = await aDelegation({}, { status: 'PENDING' })
    await changeDelegation(viewer, input(['Léa Martin']))
    expect(await db.registration.findFirstOrThrow()).toMatchObject({ status: 'PENDING' })
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({ attachments: [] })
  })

  it('gives its own places back before it counts what is left', async () => {
    const { viewer, input, event } = await aDelegation({ capacity: 5 })
    await aRegistration(write, { eventId: event.id, people: 2 })
    expect(await changeDelegation(viewer, input(['a a', 'b b', 'c c']))).toMatchObject({ ok: true })
  })

  it('is done once however often the form is sent', async () => {
    const { viewer, input } = await aDelegation()
    const form = input(['Léa Martin'])
    const answers = await Promise.all([1, 2, 3].map(() => changeDelegation(viewer, form)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.registration.findFirstOrThrow()).toMatchObject({ icsSequence: 1 })
  })
})

describe('a change is refused, and nothing moves,', () => {
  async function unmoved() {
    expect(await names()).toEqual([{ fullName: 'Awa Diarra' }, { fullName: 'Jean Petit' }])
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.auditEntry.count()).toBe(0)
  }

  it('when nobody is named', async () => {
    const { viewer, input } = await aDelegation()
    expect(await changeDelegation(viewer, input(['']))).toMatchObject({ why: 'invalid' })
    await unmoved()
  })

  it('when a day is missing', async () => {
    const startsAt = new Date(Date.now() + 20 * 86_400_000)
    const { viewer, input } = await aDelegation({ startsAt, endsAt: new Date(+startsAt + 86_400_000) })
    expect(await changeDelegation(viewer, input(['Léa Martin']))).toMatchObject({
      why: 'invalid',
      fields: { 'people.0.days': expect.any(String) },
    })
    await unmoved()
  })

  it('when the session ended', async () => {
    const { input } = await aDelegation()
    expect(await changeDelegation(VISITOR, input(['Léa Martin']))).toMatchObject({ why: 'forbidden' })
    await unmoved()
  })

  it('to a stranger as if it did not exist, to an élu and to staff as not theirs', async () => {
    const { input, collectiviteId } = await aDelegation()
    const stranger = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
    const elected = await aMember(write, { collectiviteId, role: 'ELU' })
    const { viewer: staff } = await aStaffMember(write)
    const form = input(['Léa Martin'])
    expect(await changeDelegation(stranger.viewer, form)).toMatchObject({ why: 'not-found' })
    expect(await changeDelegation(elected.viewer, form)).toMatchObject({ why: 'forbidden' })
    expect(await changeDelegation(staff, form)).toMatchObject({ why: 'forbidden' })
    expect(await changeDelegation(staff, { ...form, reference: 'ZZZZZZZZ' })).toMatchObject({
      why: 'not-found',
    })
    await unmoved()
  })

  it.each([
    ['registration is closed', { registrationClosesAt: new Date(Date.now() - 1000) }, {}],
    ['the meeting is called off', { status: 'CANCELLED' as const }, {}],
    ['the delegation withdrew', {}, { status: 'WITHDRAWN' as const }],
    ['CUF refused it', {}, { status: 'REFUSED' as const }],
  ])('when %s', async (_what, event, registration) => {
    const { viewer, input } = await aDelegation(event, registration)
    expect(await changeDelegation(viewer, input(['Léa Martin']))).toMatchObject({ why: 'closed' })
    await unmoved()
  })

  it('when there are not enough places, or too many people', async () => {
    const { viewer, input, event } = await aDelegation({ capacity: 4, maxPerDelegation: 3 })
    await aRegistration(write, { eventId: event.id, people: [] })
    expect(await changeDelegation(viewer, input(['a a', 'b b', 'c c', 'd d']))).toMatchObject({
      message: expect.stringContaining('au plus'),
    })
    await write.event.update({ where: { id: event.id }, data: { capacity: 2 } })
    expect(await changeDelegation(viewer, input(['a a', 'b b', 'c c']))).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('2 places'),
    })
    await unmoved()
  })

  it('when a colleague changed it since the form was opened', async () => {
    const { viewer, input } = await aDelegation({}, { icsSequence: 1 })
    expect(await changeDelegation(viewer, input(['Léa Martin']))).toMatchObject({ why: 'conflict' })
    await unmoved()
  })
})
