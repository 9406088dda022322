import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../../builders'
import { acceptRegistration } from './accept-registration'

testDatabase()

const write = prismaClient()

async function aRequest(
  event: Parameters<typeof anEvent>[1] = {},
  status: RegistrationStatus = 'PENDING',
  people = 2,
) {
  const { id: eventId } = await anEvent(write, event)
  const row = await aRegistration(write, { eventId, status, people })
  const { viewer } = await aStaffMember(write)
  return { eventId, row, viewer, input: { reference: row.reference, version: 0 } }
}

const statusOf = async (id: string) => (await db.registration.findUniqueOrThrow({ where: { id } })).status

async function nothingSaid() {
  expect(await db.outboxMail.count()).toBe(0)
  expect(await db.auditEntry.count()).toBe(0)
  expect(await db.moderationDecision.count()).toBe(0)
}

describe('accepting a registration', () => {
  it('confirms it, keeps who decided, and sends the calendar', async () => {
    const { row, viewer, input } = await aRequest()
    expect(await acceptRegistration(viewer, input)).toMatchObject({ ok: true })
    expect(await db.registration.findFirstOrThrow()).toMatchObject({
      status: 'CONFIRMED',
      decidedAt: expect.any(Date),
      icsSequence: 1,
    })
    expect(await db.moderationDecision.findFirstOrThrow()).toMatchObject({
      kind: 'ACCEPTED',
      registrationId: row.id,
      decidedById: viewer.personId,
    })
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({
      verb: 'registration.accepted',
      objectId: row.id,
    })
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({
      template: 'registration-confirmed',
      attachments: [{ contentType: expect.stringContaining('method=REQUEST') }],
    })
  })

  it('is done once, however often the button is pressed', async () => {
    const { viewer, input } = await aRequest()
    const answers = await Promise.all([1, 2, 3].map(() => acceptRegistration(viewer, input)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('takes a refusal back when the places are free', async () => {
    const { row, viewer, input } = await aRequest({ capacity: 2 }, 'REFUSED')
    expect(await acceptRegistration(viewer, input)).toMatchObject({ ok: true })
    expect(await statusOf(row.id)).toBe('CONFIRMED')
  })

  it('counts only confirmed people against a delegation that waits, which holds its own places', async () => {
    const { eventId, row, viewer, input } = await aRequest({ capacity: 4 })
    await aRegistration(write, { eventId, status: 'PENDING', people: 4 }) // the capacity was lowered since
    expect(await acceptRegistration(viewer, input)).toMatchObject({ ok: true })
    expect(await statusOf(row.id)).toBe('CONFIRMED')
  })
})

describe('an acceptance is refused', () => {
  it('to anybody but staff', async () => {
    const { row, input } = await aRequest()
    const { viewer: own } = await aMember(write, { collectiviteId: row.collectiviteId })
    expect(await acceptRegistration(VISITOR, input)).toMatchObject({ why: 'forbidden' })
    expect(await acceptRegistration(own, input)).toMatchObject({ why: 'not-found' })
    expect(await statusOf(row.id)).toBe('PENDING')
    await nothingSaid()
  })

  it('when there is no such registration', async () => {
    const { viewer } = await aStaffMember(write)
    expect(await acceptRegistration(viewer, { reference: 'ZZZZZZZZ', version: 0 })).toMatchObject({
      why: 'not-found',
    })
    expect(await acceptRegistration(viewer, { reference: 'rien' })).toMatchObject({ why: 'not-found' })
  })

  it('when the delegation withdrew or changed since the page was opened', async () => {
    const gone = await aRequest({}, 'WITHDRAWN')
    expect(await acceptRegistration(gone.viewer, gone.input)).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('retiré'),
    })
    const changed = await aRequest()
    const stale = { ...changed.input, version: 7 }
    expect(await acceptRegistration(changed.viewer, stale)).toMatchObject({ why: 'conflict' })
    expect(await statusOf(changed.row.id)).toBe('PENDING')
    await nothingSaid()
  })

  it('when the meeting is cancelled, or its places are taken', async () => {
    const off = await aRequest({ status: 'CANCELLED' })
    expect(await acceptRegistration(off.viewer, off.input)).toMatchObject({ why: 'closed' })
    const full = await aRequest({ capacity: 3 }, 'REFUSED')
    await aRegistration(write, { eventId: full.eventId, status: 'PENDING', people: 2 })
    expect(await acceptRegistration(full.viewer, full.input)).toMatchObject({ why: 'closed' })
    expect(await statusOf(full.row.id)).toBe('REFUSED')
    await nothingSaid()
  })

  it('when the collectivité registered again after the refusal', async () => {
    const { eventId, row, viewer, input } = await aRequest({}, 'REFUSED')
    await aRegistration(write, { eventId, collectiviteId: row.collectiviteId })
    expect(await acceptRegistration(viewer, input)).toMatchObject({ why: 'conflict' })
    await nothingSaid()
  })

  it('when two officers take the last places at once, to one of them', async () => {
    const { eventId, input, viewer } = await aRequest({ capacity: 2 }, 'REFUSED')
    const rival = await aRegistration(write, { eventId, status: 'REFUSED', people: 2 })
    const answers = await Promise.all([
      acceptRegistration(viewer, input),
      acceptRegistration(viewer, { reference: rival.reference, version: 0 }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.registration.count({ where: { status: 'CONFIRMED' } })).toBe(1)
  })
})
