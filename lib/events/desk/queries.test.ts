import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { deskAgendaPage, deskEventPage } from './queries'

testDatabase()

const write = prismaClient()
const closed = { registrationOpensAt: null, registrationClosesAt: null }

async function aMeeting() {
  const event = await anEvent(write, { title: 'Réunion Mali', capacity: 10 })
  const waiting = await aRegistration(write, { eventId: event.id, people: 2, status: 'PENDING' })
  await aRegistration(write, { eventId: event.id, people: 3 })
  await aRegistration(write, { eventId: event.id, people: 5, status: 'WITHDRAWN' })
  const { viewer: staff } = await aStaffMember(write)
  const { viewer: member } = await aMember(write, { collectiviteId: waiting.collectiviteId })
  return { event, waiting, staff, member }
}

describe('the staff’s list of meetings', () => {
  it('counts who comes and what waits, drafts included', async () => {
    const { staff } = await aMeeting()
    await anEvent(write, {
      title: 'brouillon',
      status: 'DRAFT',
      startsAt: new Date(Date.now() + 60 * 86_400_000),
    })
    await anEvent(write, { title: 'passée', startsAt: new Date('2020-01-01'), ...closed })
    const page = await deskAgendaPage(staff, {})
    expect(page).toMatchObject({
      view: 'a-venir',
      counts: { upcoming: 2, past: 1 },
      list: {
        items: [
          { title: 'Réunion Mali', waiting: 1, seats: { pending: 2, confirmed: 3 }, capacity: 10 },
          { title: 'brouillon', waiting: 0, seats: { pending: 0, confirmed: 0 }, capacity: null },
        ],
      },
    })
    expect((await deskAgendaPage(staff, { vue: 'passes' }))?.list.items).toMatchObject([{ title: 'passée' }])
  })

  it('does not exist for anybody else', async () => {
    const { member } = await aMeeting()
    expect(await deskAgendaPage(member, {})).toBeNull()
    expect(await deskAgendaPage(VISITOR, {})).toBeNull()
  })
})

describe('the registrations of a meeting', () => {
  it('come with the sum of places, those that wait first', async () => {
    const { event, staff, waiting } = await aMeeting()
    const page = await deskEventPage(staff, event.slug, {})
    expect(page).toMatchObject({
      places: { capacity: 10, seats: { pending: 2, confirmed: 3 }, left: 5 },
      status: null,
      counts: { PENDING: 1, CONFIRMED: 1, REFUSED: 0, WITHDRAWN: 1 },
      list: { total: 3 },
    })
    expect(page?.list.items.map(({ status }) => status)).toEqual(['PENDING', 'CONFIRMED', 'WITHDRAWN'])
    expect(page?.list.items[0]).toMatchObject({ reference: waiting.reference, people: [{}, {}] })
  })

  it('are filtered by status; an odd filter is dropped', async () => {
    const { event, staff } = await aMeeting()
    const total = async (statut: string) => (await deskEventPage(staff, event.slug, { statut }))?.list.total
    expect(await total('en-attente')).toBe(1)
    expect(await total('refusees')).toBe(0)
    expect(await total('nimporte')).toBe(3)
  })

  it('do not exist for anybody else, nor for an unknown meeting', async () => {
    const { event, staff, member } = await aMeeting()
    expect(await deskEventPage(member, event.slug, {})).toBeNull()
    expect(await deskEventPage(VISITOR, event.slug, {})).toBeNull()
    expect(await deskEventPage(staff, 'inconnue', {})).toBeNull()
  })
})
