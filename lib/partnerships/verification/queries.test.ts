import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCampaign, aDesk, aPartnership } from '../builders'
import { confirmActivity } from './commands/confirm-activity'
import { endPartnership } from './commands/end-partnership'
import { reportChange } from './commands/report-change'
import { checksRemaining, endPage, verificationPage } from './queries'

testDatabase()

/** Angers is asked about three records; one more is new, one over, one archived, one of Nantes alone. */
async function aYearlyCheck() {
  const database = prismaClient()
  const desk = await aDesk(database)
  const record = (title: string, values: Parameters<typeof aPartnership>[1] = {}) =>
    aPartnership(database, {
      title,
      frenchIds: [desk.collectivite.id],
      partnerIds: [desk.partner.id],
      themeCodes: [desk.theme.code],
      subject: 'Eau.',
      publishedAt: new Date('2020-01-01'),
      ...values,
    })
  const [a, b, c] = [await record('A'), await record('B', { status: null }), await record('C')]
  await record('Nouveau', { publishedAt: new Date() })
  await record('Terminé', { status: 'TERMINE' })
  await record('Archivé', { archivedAt: new Date() })
  await record('De Nantes', { frenchIds: [desk.other.id] })
  const campaign = await aCampaign(database, { asked: [desk.collectivite.id, desk.other.id] })
  const pair = ({ slug }: { slug: string }) => ({ slug, collectiviteId: desk.collectivite.id })
  return { ...desk, campaign, a, b, c, pair }
}

describe('the page of the yearly check', () => {
  it('lists what the collectivité is asked about, and follows its answers', async () => {
    const { agent, a, b, c, pair } = await aYearlyCheck()
    const before = await verificationPage(agent, 1)
    expect(before).toMatchObject({ asked: 3, done: 0, isForSeveral: false })
    expect(before?.lines.items.map(({ title, state }) => [title, state])).toEqual([
      ['A', 'waiting'],
      ['B', 'waiting'],
      ['C', 'waiting'],
    ])
    await confirmActivity(agent, pair(a))
    await reportChange(agent, pair(b))
    await endPartnership(agent, { ...pair(c), endYear: '2024' })
    const after = await verificationPage(agent, 1)
    expect(after).toMatchObject({ asked: 3, done: 2 })
    expect(after?.lines.items).toMatchObject([
      { verdict: 'STILL_ACTIVE', state: 'done', freshness: 'recente', fileId: null },
      { verdict: 'CHANGED', state: 'to-finish', fileId: expect.any(String), partners: ['Bamako'] },
      { verdict: 'ENDED', state: 'done', freshness: 'jamais' },
    ])
    expect(await checksRemaining(agent)).toBe(1)
    await prismaClient().partnershipSubmission.updateMany({
      data: { state: 'SUBMITTED', submittedAt: new Date() },
    })
    expect(await checksRemaining(agent)).toBe(0)
    await prismaClient().partnership.update({ where: { id: c.id }, data: { status: 'TERMINE' } })
    expect(await verificationPage(agent, 1)).toMatchObject({ asked: 3, done: 3 })
  })

  it('is read without buttons by an élu, and by nobody else', async () => {
    const { elu, stranger, officer } = await aYearlyCheck()
    const read = await verificationPage(elu, 1)
    expect(read?.lines.items.every(({ canAnswer }) => !canAnswer)).toBe(true)
    expect((await verificationPage(stranger, 1))?.lines.items.map(({ title }) => title)).toEqual([
      'De Nantes',
    ])
    expect(await verificationPage(officer, 1)).toBeNull()
    expect(await verificationPage(VISITOR, 1)).toBeNull()
    expect(await checksRemaining(VISITOR)).toBe(0)
  })

  it('says for which collectivité, to who writes for several', async () => {
    const { collectivite, other, pair, a } = await aYearlyCheck()
    const { viewer } = await aMember(prismaClient(), { collectiviteId: collectivite.id })
    const both = {
      ...viewer,
      mandates: [...viewer.mandates, { collectiviteId: other.id, role: 'AGENT' as const }],
    }
    await confirmActivity(both, pair(a))
    expect(await verificationPage(both, 1)).toMatchObject({ asked: 4, done: 1, isForSeveral: true })
  })

  it('exists only while a campaign runs', async () => {
    const { agent, a } = await aYearlyCheck()
    await prismaClient().verificationCampaign.updateMany({ data: { closedAt: new Date() } })
    expect(await verificationPage(agent, 1)).toBeNull()
    expect(await checksRemaining(agent)).toBe(0)
    expect(await endPage(agent, a.slug, '')).toBeNull()
  })
})

it('the page that ends a partnership is for who may say so', async () => {
  const { agent, elu, stranger, a, collectivite } = await aYearlyCheck()
  expect(await endPage(agent, a.slug, collectivite.slug)).toMatchObject({
    title: 'A',
    partners: ['Bamako'],
    collectivite: { id: collectivite.id, name: 'Angers' },
  })
  expect(await endPage(agent, a.slug, 'inconnue')).toMatchObject({ title: 'A' })
  for (const viewer of [elu, stranger, VISITOR]) expect(await endPage(viewer, a.slug, '')).toBeNull()
  expect(await endPage(agent, 'inconnue', '')).toBeNull()
})
