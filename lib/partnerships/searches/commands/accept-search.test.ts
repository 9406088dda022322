import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, dayFromNow } from '../builders'
import { boardPage } from '../queries'
import { acceptSearch } from './accept-search'
import { refuseSearch } from './refuse-search'

testDatabase()

const world = prismaClient()
const expiresOn = dayFromNow(300)

describe('accepting a notice', () => {
  it('puts it on the board until its last day, and tells its author', async () => {
    const { officer, visitor } = await aBoard(world)
    const { id, slug, contactEmail } = await aSearch(world, { state: 'SUBMITTED' })
    expect((await boardPage(visitor, {})).list.total).toBe(0)
    expect(await acceptSearch(officer, { id, expiresOn })).toEqual({ ok: true, value: { slug } })
    expect((await boardPage(visitor, {})).list.items).toMatchObject([{ slug }])
    expect(await db.outboxMail.findFirst()).toMatchObject({
      template: 'search-accepted',
      toAddress: contactEmail,
    })
    expect(await db.partnerSearch.findFirst()).toMatchObject({ decidedById: officer.personId })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'search.accepted', objectKind: 'search' })
  })

  it('two officers at once decide once', async () => {
    const { officer, second } = await aBoard(world)
    const { id } = await aSearch(world, { state: 'SUBMITTED' })
    const answers = await Promise.all([
      acceptSearch(officer, { id, expiresOn }),
      acceptSearch(second, { id, expiresOn }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('reverses a refusal', async () => {
    const { officer } = await aBoard(world)
    const { id } = await aSearch(world, { state: 'SUBMITTED' })
    await refuseSearch(officer, { id, reason: 'Ce n’est pas une autorité locale.' })
    expect(await acceptSearch(officer, { id, expiresOn })).toMatchObject({ ok: true })
    expect(await db.partnerSearch.findFirst()).toMatchObject({ state: 'PUBLISHED', decisionMessage: null })
  })

  it('refuses a last day that is past or too far, and a notice on the board or closed', async () => {
    const { officer } = await aBoard(world)
    const { id } = await aSearch(world, { state: 'SUBMITTED' })
    for (const day of [dayFromNow(0), dayFromNow(-5), dayFromNow(900), 'demain']) {
      expect(await acceptSearch(officer, { id, expiresOn: day })).toMatchObject({
        why: 'invalid',
        fields: { expiresOn: expect.any(String) },
      })
    }
    for (const state of ['PUBLISHED', 'CLOSED'] as const) {
      const other = await aSearch(world, { state })
      expect(await acceptSearch(officer, { id: other.id, expiresOn })).toMatchObject({ why: 'closed' })
    }
  })
})
