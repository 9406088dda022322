import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { myAgendaPage, myNextRegistrations } from './queries'

testDatabase()

const write = prismaClient()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const closed = { registrationOpensAt: null, registrationClosesAt: null }

async function anAgenda() {
  const { id: mine } = await aCollectivite(write, { name: 'Angers' })
  const { viewer } = await aMember(write, { collectiviteId: mine })
  const next = await anEvent(write, { title: 'prochaine', startsAt: inDays(10) })
  const later = await anEvent(write, { title: 'ensuite', startsAt: inDays(20) })
  const past = await anEvent(write, { title: 'passée', startsAt: inDays(-20), ...closed })
  await anEvent(write, { title: 'brouillon', status: 'DRAFT' })
  await aRegistration(write, { eventId: past.id, collectiviteId: mine })
  await aRegistration(write, { eventId: later.id, collectiviteId: mine, people: 3, status: 'PENDING' })
  await aRegistration(write, { eventId: next.id, collectiviteId: mine, status: 'WITHDRAWN' })
  await aRegistration(write, { eventId: next.id, people: ['Quelqu’un d’autre'] })
  return { viewer }
}

describe('one’s agenda', () => {
  it('shows the meetings to come with one’s own registrations and nobody else’s', async () => {
    const { viewer } = await anAgenda()
    const { meetings, registrations } = await myAgendaPage(viewer, {})
    expect(registrations).toBeNull()
    expect(meetings?.items.map(({ title, mine }) => [title, mine])).toEqual([
      ['prochaine', []],
      ['ensuite', [expect.objectContaining({ collectivite: 'Angers', people: 3, status: 'PENDING' })]],
    ])
  })

  it('lists all one’s registrations, the past ones and the withdrawn ones too', async () => {
    const { viewer } = await anAgenda()
    const { meetings, registrations } = await myAgendaPage(viewer, { vue: 'inscriptions' })
    expect(meetings).toBeNull()
    expect(registrations?.items.map(({ title, status }) => [title, status])).toEqual([
      ['ensuite', 'PENDING'],
      ['prochaine', 'WITHDRAWN'],
      ['passée', 'CONFIRMED'],
    ])
  })

  it('keeps for the dashboard those that hold places at a meeting to come', async () => {
    const { viewer } = await anAgenda()
    expect(await myNextRegistrations(viewer, 5)).toMatchObject([{ title: 'ensuite', people: 3 }])
    expect(await myNextRegistrations(VISITOR, 5)).toEqual([])
  })
})
