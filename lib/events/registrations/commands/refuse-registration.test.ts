import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../../builders'
import { refuseRegistration } from './refuse-registration'

testDatabase()

const write = prismaClient()

async function aRequest(status: RegistrationStatus = 'PENDING') {
  const { id: eventId } = await anEvent(write)
  const row = await aRegistration(write, { eventId, status })
  const { viewer } = await aStaffMember(write)
  const input = { reference: row.reference, version: 0, reason: 'La salle est trop petite.' }
  return { row, viewer, input }
}

const statusOf = async (id: string) => (await db.registration.findUniqueOrThrow({ where: { id } })).status

async function nothingSaid() {
  expect(await db.outboxMail.count()).toBe(0)
  expect(await db.auditEntry.count()).toBe(0)
  expect(await db.moderationDecision.count()).toBe(0)
}

describe('refusing a registration', () => {
  it('says why to the delegation, keeps who decided, and sends no calendar', async () => {
    const { row, viewer, input } = await aRequest()
    expect(await refuseRegistration(viewer, input)).toMatchObject({ ok: true })
    expect(await statusOf(row.id)).toBe('REFUSED')
    expect(await db.moderationDecision.findFirstOrThrow()).toMatchObject({
      kind: 'REFUSED',
      message: 'La salle est trop petite.',
      decidedById: viewer.personId,
    })
    const entry = await db.auditEntry.findFirstOrThrow()
    expect(entry).toMatchObject({ verb: 'registration.refused' })
    expect(JSON.stringify(entry.details)).not.toContain('salle')
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'registration-refused', attachments: [] })
    expect(mail.text).toContain('> La salle est trop petite.')
  })

  it('takes a confirmation back, and the meeting out of the calendar', async () => {
    const { row, viewer, input } = await aRequest('CONFIRMED')
    expect(await refuseRegistration(viewer, input)).toMatchObject({ ok: true })
    expect(await statusOf(row.id)).toBe('REFUSED')
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({
      attachments: [{ contentType: expect.stringContaining('method=CANCEL') }],
    })
  })

  it('is done once, however often the button is pressed', async () => {
    const { viewer, input } = await aRequest()
    const answers = await Promise.all([1, 2, 3].map(() => refuseRegistration(viewer, input)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db.outboxMail.count()).toBe(1)
  })
})

describe('a refusal is refused', () => {
  it('without a reason', async () => {
    const { row, viewer, input } = await aRequest()
    const outcome = await refuseRegistration(viewer, { ...input, reason: '  ' })
    expect(outcome).toMatchObject({ why: 'invalid', fields: { reason: expect.any(String) } })
    expect(await statusOf(row.id)).toBe('PENDING')
    await nothingSaid()
  })

  it('to anybody but staff', async () => {
    const { row, input } = await aRequest()
    const { viewer: own } = await aMember(write, { collectiviteId: row.collectiviteId })
    expect(await refuseRegistration(VISITOR, input)).toMatchObject({ why: 'forbidden' })
    expect(await refuseRegistration(own, input)).toMatchObject({ why: 'not-found' })
    expect(await statusOf(row.id)).toBe('PENDING')
    await nothingSaid()
  })

  it('when there is no such registration', async () => {
    const { viewer, input } = await aRequest()
    expect(await refuseRegistration(viewer, { ...input, reference: 'ZZZZZZZZ' })).toMatchObject({
      why: 'not-found',
    })
  })

  it('when the delegation withdrew or changed since the page was opened', async () => {
    const gone = await aRequest('WITHDRAWN')
    expect(await refuseRegistration(gone.viewer, gone.input)).toMatchObject({ why: 'conflict' })
    const changed = await aRequest()
    expect(await refuseRegistration(changed.viewer, { ...changed.input, version: 7 })).toMatchObject({
      why: 'conflict',
    })
    expect(await statusOf(changed.row.id)).toBe('PENDING')
    await nothingSaid()
  })
})
