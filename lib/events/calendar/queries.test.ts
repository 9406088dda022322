import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { agendaCalendar, eventCalendar, registrationCalendar } from './queries'

testDatabase()

const write = prismaClient()

function read(file: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  }
}

describe('the agenda to subscribe to', () => {
  it('holds the meetings to come, each on its own clock, with what became of it', async () => {
    const startsAt = new Date('2030-07-01T09:00:00Z')
    await anEvent(write, { title: 'à Bamako', timeZone: 'Africa/Bamako', startsAt })
    await anEvent(write, {
      title: 'à Casablanca',
      timeZone: 'Africa/Casablanca',
      startsAt,
      status: 'CANCELLED',
    })
    await anEvent(write, { title: 'à Paris', startsAt, status: 'POSTPONED' })
    await anEvent(write, { title: 'en 2031', startsAt: new Date('2031-01-01'), precision: 'YEAR' })
    await anEvent(write, { title: 'brouillon', startsAt, status: 'DRAFT' })
    await anEvent(write, {
      title: 'passée',
      startsAt: new Date('2020-01-01'),
      registrationOpensAt: null,
      registrationClosesAt: null,
    })
    const { method, events } = read(await agendaCalendar(VISITOR, {}))
    expect(method).toBe('PUBLISH')
    const told = events.map((event) => [
      event.summary,
      event.startDate.zone?.tzid,
      event.component.getFirstPropertyValue('status'),
      event.startDate.toJSDate(),
    ])
    expect(told).toEqual([
      ['à Bamako', 'Africa/Bamako', 'CONFIRMED', startsAt],
      ['à Casablanca', 'Africa/Casablanca', 'CANCELLED', startsAt],
      ['Reportée\u00a0: à Paris', 'Europe/Paris', 'TENTATIVE', startsAt],
    ])
  })

  it('follows the filters of the page', async () => {
    await anEvent(write, { title: 'mali', aboutCodes: ['ML'] })
    await anEvent(write, { title: 'ailleurs', kind: 'ATELIER' })
    expect(read(await agendaCalendar(VISITOR, { pays: 'mali', annee: '1999' })).events).toHaveLength(1)
    expect(read(await agendaCalendar(VISITOR, { type: 'atelier' })).events[0]?.summary).toBe('ailleurs')
  })
})

describe('one meeting as a file', () => {
  it('keeps its identity and raises its sequence when it changes', async () => {
    const { id, slug } = await anEvent(write)
    const before = read(await eventCalendar(VISITOR, slug)).events[0]
    await write.event.update({ where: { id }, data: { icsSequence: 1, city: 'Lyon' } })
    const after = read(await eventCalendar(VISITOR, slug)).events[0]
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence, after?.sequence]).toEqual([0, 1])
    expect(after?.location).toBe('Lyon')
  })

  it('is a bar over the days of a long meeting', async () => {
    const { slug } = await anEvent(write, {
      startsAt: new Date('2030-01-01T09:00:00Z'),
      endsAt: new Date('2030-01-03T16:00:00Z'),
    })
    const event = read(await eventCalendar(VISITOR, slug)).events[0]
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2030-01-01', '2030-01-04'])
  })

  it('is not made for a draft, an unknown meeting or unknown days', async () => {
    const draft = await anEvent(write, { status: 'DRAFT' })
    const vague = await anEvent(write, { precision: 'MONTH' })
    for (const slug of [draft.slug, vague.slug, 'inconnue'])
      expect(await eventCalendar(VISITOR, slug)).toBeNull()
  })
})

describe('a delegation’s own file', () => {
  it('is for its people once it is confirmed', async () => {
    const { id: eventId } = await anEvent(write, { videoUrl: 'https://visio.example.org/salle' })
    const { id: collectiviteId } = await aCollectivite(write)
    const { id, reference } = await aRegistration(write, { eventId, collectiviteId })
    const { viewer: own } = await aMember(write, { collectiviteId })
    const { viewer: stranger } = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
    const { method, events } = read(await registrationCalendar(own, reference))
    expect(method).toBe('REQUEST')
    expect(events[0]?.uid).toBe(`inscription-${id}@portail-cooperation-decentralisee`)
    expect(events[0]?.description).toContain('https://visio.example.org/salle')
    expect(events[0]?.attendees[0]?.getFirstValue()).toMatch(new RegExp(own.email, 'i'))
    for (const viewer of [stranger, VISITOR]) expect(await registrationCalendar(viewer, reference)).toBeNull()
    expect(await registrationCalendar(own, 'rien')).toBeNull()
    await write.registration.update({ where: { id }, data: { status: 'PENDING' } })
    expect(await registrationCalendar(own, reference)).toBeNull()
  })
})
