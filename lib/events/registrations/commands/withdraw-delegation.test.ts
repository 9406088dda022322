import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../../builders'
import { withdrawDelegation } from './withdraw-delegation'

testDatabase()

const write = prismaClient()

async function aDelegation(
  event: Parameters<typeof anEvent>[1] = {},
  status: RegistrationStatus = 'CONFIRMED',
) {
  const { id: eventId } = await anEvent(write, event)
  const { id: collectiviteId } = await aCollectivite(write)
  const { viewer, person } = await aMember(write, { collectiviteId })
  const row = await aRegistration(write, { eventId, collectiviteId, submittedById: person.id, status })
  return { viewer, collectiviteId, reference: row.reference }
}

const status = async () => (await db.registration.findFirstOrThrow()).status

describe('withdrawing a delegation', () => {
  it('gives the places back and takes the meeting out of the calendar', async () => {
    const { viewer, reference } = await aDelegation()
    expect(await withdrawDelegation(viewer, { reference })).toEqual({ ok: true, value: { reference } })
    expect(await db.registration.findFirstOrThrow()).toMatchObject({ status: 'WITHDRAWN', icsSequence: 1 })
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({ verb: 'registration.withdrawn' })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({
      template: 'registration-withdrawn',
      attachments: [{ contentType: expect.stringContaining('method=CANCEL') }],
    })
    expect(JSON.stringify(mail.attachments)).toContain('STATUS:CANCELLED')
  })

  it('sends no calendar to a delegation that never had one', async () => {
    const { viewer, reference } = await aDelegation({}, 'PENDING')
    await withdrawDelegation(viewer, { reference })
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({ attachments: [] })
  })

  it('says so once, however often it is asked', async () => {
    const { viewer, reference } = await aDelegation()
    const answers = await Promise.all([1, 2, 3].map(() => withdrawDelegation(viewer, { reference })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('is possible after registration closed, and of a postponed meeting whatever its old date', async () => {
    const past = new Date(Date.now() - 1000)
    const one = await aDelegation({ registrationClosesAt: past })
    expect(await withdrawDelegation(one.viewer, { reference: one.reference })).toMatchObject({ ok: true })
    const two = await aDelegation({
      startsAt: past,
      status: 'POSTPONED',
      registrationOpensAt: null,
      registrationClosesAt: null,
    })
    expect(await withdrawDelegation(two.viewer, { reference: two.reference })).toMatchObject({ ok: true })
  })
})

describe('a withdrawal is refused', () => {
  it('once the meeting has begun, or when CUF had refused it', async () => {
    const startsAt = new Date(Date.now() - 1000)
    const begun = await aDelegation({ startsAt, registrationOpensAt: null, registrationClosesAt: null })
    expect(await withdrawDelegation(begun.viewer, { reference: begun.reference })).toMatchObject({
      why: 'closed',
    })
    expect(await status()).toBe('CONFIRMED')
    const refused = await aDelegation({}, 'REFUSED')
    expect(await withdrawDelegation(refused.viewer, { reference: refused.reference })).toMatchObject({
      why: 'closed',
    })
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('when the session ended', async () => {
    const { reference } = await aDelegation()
    expect(await withdrawDelegation(VISITOR, { reference })).toMatchObject({ why: 'forbidden' })
    expect(await status()).toBe('CONFIRMED')
  })

  it('to a stranger, an élu and staff', async () => {
    const { reference, collectiviteId } = await aDelegation()
    const stranger = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
    const elected = await aMember(write, { collectiviteId, role: 'ELU' })
    const { viewer: staff } = await aStaffMember(write)
    expect(await withdrawDelegation(stranger.viewer, { reference })).toMatchObject({ why: 'not-found' })
    expect(await withdrawDelegation(elected.viewer, { reference })).toMatchObject({ why: 'forbidden' })
    expect(await withdrawDelegation(staff, { reference })).toMatchObject({ why: 'forbidden' })
    expect(await withdrawDelegation(staff, { reference: 'rien' })).toMatchObject({ why: 'not-found' })
    expect(await status()).toBe('CONFIRMED')
  })
})
