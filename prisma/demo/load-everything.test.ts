import { expect, test, vi } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { agendaFiles } from './agenda-files'
import { loadEverything } from './load-everything'

testDatabase()

// The first loading reads the 36,000 communes of the official list.
vi.setConfig({ testTimeout: 90_000 })

const today = new Date('2026-11-23T08:00:00Z')

test('everything loads at once, and a second loading changes nothing', async () => {
  const db = prismaClient()
  const lines: string[] = []
  expect(await loadEverything(db, today, (line) => lines.push(line))).toBe(true)
  expect(lines).toContain('pays : 248')

  const mali = await db.group.findUniqueOrThrow({
    where: { slug: 'mali' },
    include: { timeline: true, events: true, articles: true, publications: true, funds: true },
  })
  expect(mali.createdOn).toBe('1988')
  expect(mali.timeline.filter(({ startsOn }) => startsOn.startsWith('2015'))).toHaveLength(2)
  for (const list of [mali.events, mali.articles, mali.publications, mali.funds]) expect(list).not.toEqual([])

  const { events, relative } = agendaFiles.events()
  expect(await db.event.count({ where: { status: 'PUBLISHED' } })).toBe(events.length + relative.length)
  expect(await db.event.count({ where: { isDemo: true, registrationOpensAt: null } })).toBe(0)

  // Work waits for the staff, and the small meeting is full.
  expect(await db.registration.count({ where: { status: 'PENDING' } })).toBeGreaterThan(0)
  expect(await db.article.count({ where: { status: 'SUBMITTED' } })).toBeGreaterThan(0)
  const { capacity, id: eventId } = await db.event.findUniqueOrThrow({
    where: { slug: 'demonstration-cafe-des-elues-et-elus' },
  })
  expect(await db.registrationPerson.count({ where: { registration: { eventId } } })).toBe(capacity)

  // A yearly check is under way, partly answered; somebody must confirm, and one convention ends soon.
  const campaign = await db.verificationCampaign.findFirstOrThrow({ include: { answers: true } })
  expect(campaign.answers.map(({ verdict }) => verdict).sort()).toEqual(['ENDED', 'STILL_ACTIVE'])
  expect(await db.campaignInvitation.count({ where: { invitedAt: null } })).toBeGreaterThan(0)
  expect(await db.campaignInvitation.count({ where: { invitedAt: { not: null } } })).toBeGreaterThan(0)
  expect(await db.partyConfirmation.count({ where: { answer: null } })).toBe(2)
  expect(await db.partnership.count({ where: { expiresOn: { gt: today } } })).toBeGreaterThan(0)

  // A census is open and half answered, another is published; a notice waits, and both sides are on the board.
  const census = await db.census.findFirstOrThrow({ where: { state: 'OPEN' }, include: { responses: true } })
  expect(census.responses.map(({ state }) => state).sort()).toEqual(['DRAFT', 'SUBMITTED'])
  expect(await db.censusInvitation.count({ where: { censusId: census.id, invitedAt: null } })).toBe(0)
  expect(await db.censusInvitation.count({ where: { censusId: census.id } })).toBeGreaterThan(0)
  const told = await db.census.findFirstOrThrow({
    where: { state: 'PUBLISHED' },
    include: { responses: true },
  })
  expect(told.responses).toHaveLength(3)
  const notices = await db.partnerSearch.groupBy({ by: ['side', 'state'], _count: true })
  expect(notices.map(({ side, state }) => `${side} ${state}`).sort()).toEqual([
    'FOREIGN PUBLISHED',
    'FOREIGN SUBMITTED',
    'FRENCH PUBLISHED',
  ])

  const again: string[] = []
  expect(await loadEverything(db, today, (line) => again.push(line))).toBe(false)
  expect(again).toEqual([])
})

test('two loadings at the same time load once', async () => {
  const load = () => loadEverything(prismaClient(), today, () => undefined)
  const done = await Promise.all([load(), load()])
  expect(done.sort()).toEqual([false, true])
})
