import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from './builders'
import { eventsHostedBy, pastEvents, registrationsWaiting, upcomingEvents } from './queries'

testDatabase()

const write = prismaClient()
const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const titles = (cards: { title: string }[]) => cards.map(({ title }) => title)

/** Meetings before and after today, one of them a draft on each side. */
async function aCalendar(values: Parameters<typeof anEvent>[1] = {}) {
  for (const [title, days, status] of [
    ['dernier', -20, 'PUBLISHED'],
    ['avant-dernier', -40, 'CANCELLED'],
    ['brouillon passé', -10, 'DRAFT'],
    ['deuxième', 20, 'POSTPONED'],
    ['premier', 10, 'PUBLISHED'],
    ['brouillon à venir', 5, 'DRAFT'],
  ] as const) {
    await anEvent(write, {
      title,
      status,
      startsAt: inDays(days),
      registrationOpensAt: inDays(-60),
      registrationClosesAt: inDays(-50),
      ...values,
    })
  }
}

describe('meetings in a list', () => {
  it('come soonest first when they are to come, latest first when they are past, without drafts', async () => {
    await aCalendar()
    expect(titles(await upcomingEvents(VISITOR, { limit: 9 }))).toEqual(['premier', 'deuxième'])
    expect(titles(await pastEvents(VISITOR, { limit: 9 }))).toEqual(['dernier', 'avant-dernier'])
    expect(titles(await upcomingEvents(VISITOR, { limit: 1 }))).toEqual(['premier'])
    const { viewer: staff } = await aStaffMember(write)
    expect(titles(await upcomingEvents(staff, { limit: 9 }))).toContain('brouillon à venir')
  })

  it('are those of a group, or about a country, or held there', async () => {
    const group = await aGroup(write)
    await anEvent(write, { title: 'du groupe', groupIds: [group.id] })
    await anEvent(write, { title: 'sur le pays', aboutCodes: ['ML'], startsAt: inDays(40) })
    await anEvent(write, { title: 'dans le pays', countryCode: 'ML', startsAt: inDays(50) })
    await anEvent(write, { title: 'ailleurs', aboutCodes: ['SN'] })
    const find = (about: object) => upcomingEvents(VISITOR, { ...about, limit: 9 })
    expect(titles(await find({ groupId: group.id }))).toEqual(['du groupe'])
    expect(titles(await find({ countryCodes: ['ML'] }))).toEqual(['sur le pays', 'dans le pays'])
    expect(await find({ groupId: group.id, countryCodes: ['ML'] })).toHaveLength(3)
    expect(await find({ countryCodes: [] })).toHaveLength(0)
  })

  it('say where registration stands, counted from live delegations', async () => {
    const event = await anEvent(write, { capacity: 5 })
    await aRegistration(write, { eventId: event.id, people: 2, status: 'PENDING' })
    await aRegistration(write, { eventId: event.id, people: 1 })
    await aRegistration(write, { eventId: event.id, people: 4, status: 'WITHDRAWN' })
    const [card] = await upcomingEvents(VISITOR, { limit: 9 })
    expect(card?.registration).toMatchObject({ kind: 'open', left: 2 })
  })

  it('of a host are those it hosts', async () => {
    const { id: collectiviteId } = await aCollectivite(write)
    const hosts = { create: { role: 'HOST' as const, name: 'Angers', collectiviteId } }
    await anEvent(write, { title: 'chez nous', hosts })
    await anEvent(write, { title: 'brouillon', status: 'DRAFT', hosts })
    await anEvent(write, { title: 'ailleurs' })
    expect(titles(await eventsHostedBy(VISITOR, collectiviteId, 9))).toEqual(['chez nous'])
  })
})

describe('registrations that wait', () => {
  it('are counted with the oldest of them, for staff only', async () => {
    const { id: eventId } = await anEvent(write)
    const { viewer: staff } = await aStaffMember(write)
    expect(await registrationsWaiting(staff)).toEqual({ count: 0, oldest: null })
    const oldest = new Date('2026-01-01T10:00:00Z')
    const { collectiviteId } = await aRegistration(write, { eventId, status: 'PENDING', createdAt: oldest })
    await aRegistration(write, { eventId, status: 'PENDING' })
    await aRegistration(write, { eventId, createdAt: new Date('2025-01-01') })
    expect(await registrationsWaiting(staff)).toEqual({ count: 2, oldest })
    const { viewer: member } = await aMember(write, { collectiviteId })
    expect(await registrationsWaiting(member)).toEqual({ count: 0, oldest: null })
    expect(await registrationsWaiting(VISITOR)).toEqual({ count: 0, oldest: null })
  })
})
