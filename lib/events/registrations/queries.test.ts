import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { registrationPage } from './queries'

testDatabase()

const write = prismaClient()

async function aDelegation(event: Parameters<typeof anEvent>[1] = {}) {
  const { id: eventId } = await anEvent(write, { videoUrl: 'https://visio.example.org/salle', ...event })
  const { id: collectiviteId } = await aCollectivite(write, { name: 'Angers' })
  const { viewer } = await aMember(write, { collectiviteId })
  const people = ['Awa Diarra', 'Jean Petit']
  const registration = await aRegistration(write, { eventId, collectiviteId, people, message: 'Bonjour' })
  return { viewer, registration, collectiviteId }
}

describe('the page of a delegation', () => {
  it('tells its people what was noted, the way in and what they may still do', async () => {
    const { viewer, registration } = await aDelegation()
    expect(await registrationPage(viewer, registration.reference)).toMatchObject({
      reference: registration.reference,
      status: 'CONFIRMED',
      version: 0,
      collectivite: 'Angers',
      people: [{ fullName: 'Awa Diarra', email: '', days: [expect.any(String)] }, { fullName: 'Jean Petit' }],
      message: 'Bonjour',
      reason: null,
      videoUrl: 'https://visio.example.org/salle',
      hasCalendar: true,
      canChange: true,
      canWithdraw: true,
    })
  })

  it('keeps the way in for confirmed delegations', async () => {
    const { viewer, registration } = await aDelegation()
    for (const status of ['PENDING', 'REFUSED', 'WITHDRAWN'] as const) {
      await write.registration.update({ where: { id: registration.id }, data: { status } })
      const page = await registrationPage(viewer, registration.reference)
      expect(page).toMatchObject({ status, videoUrl: null, hasCalendar: false })
    }
  })

  it('says why it was refused, until it no longer is', async () => {
    const { viewer, registration } = await aDelegation()
    const { person } = await aStaffMember(write)
    await write.moderationDecision.create({
      data: {
        kind: 'REFUSED',
        message: 'Salle trop petite',
        decidedById: person.id,
        registrationId: registration.id,
      },
    })
    const reason = async () => (await registrationPage(viewer, registration.reference))?.reason
    expect(await reason()).toBeNull()
    await write.registration.update({ where: { id: registration.id }, data: { status: 'REFUSED' } })
    expect(await reason()).toBe('Salle trop petite')
  })

  it('lets an élu read and not write', async () => {
    const { registration, collectiviteId } = await aDelegation()
    const { viewer: elected } = await aMember(write, { collectiviteId, role: 'ELU' })
    expect(await registrationPage(elected, registration.reference)).toMatchObject({
      canChange: false,
      canWithdraw: false,
    })
  })

  it('no longer offers to change it once registration is closed', async () => {
    const { viewer, registration } = await aDelegation({ registrationClosesAt: new Date(Date.now() - 1000) })
    expect(await registrationPage(viewer, registration.reference)).toMatchObject({
      canChange: false,
      canWithdraw: true,
    })
  })

  it('does not exist for a stranger, a visitor or an odd reference', async () => {
    const { viewer: own, registration } = await aDelegation()
    const { viewer: stranger } = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
    for (const viewer of [stranger, VISITOR]) {
      expect(await registrationPage(viewer, registration.reference)).toBeNull()
    }
    for (const reference of ['ZZZZZZZZ', "' or 1=1", ''])
      expect(await registrationPage(own, reference)).toBeNull()
  })
})
