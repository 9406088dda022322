import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle, aPublication } from './builders'
import { articlesWaiting, latestArticles, publicationsOf } from './queries'

testDatabase()

const world = prismaClient()

/** Everything nobody outside should meet. */
async function hiddenArticles(groupIds: string[] = []) {
  for (const status of ['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'] as const) {
    await anArticle(world, { status, countryCodes: ['ML'], groupIds })
  }
}

describe('the latest news', () => {
  it('are the published ones, newest first, whoever looks', async () => {
    await hiddenArticles()
    await anArticle(world, { slug: 'ancienne', publishedOn: '2019-10' })
    await anArticle(world, { slug: 'recente', publishedOn: '2024-04-11' })
    const { viewer: staff } = await aStaffMember(world)
    for (const viewer of [VISITOR, staff]) {
      const found = await latestArticles(viewer, { limit: 5 })
      expect(found.map(({ slug }) => slug)).toEqual(['recente', 'ancienne'])
    }
    expect(await latestArticles(VISITOR, { limit: 1 })).toHaveLength(1)
  })

  it('can be those of a group, of a country, or of both', async () => {
    const group = await aGroup(world)
    await hiddenArticles([group.id])
    const theme = await aTheme(world, { label: 'Eau' })
    await anArticle(world, { slug: 'du-groupe', groupIds: [group.id] })
    await anArticle(world, { slug: 'du-pays', countryCodes: ['ML'], themeCodes: [theme.code] })
    const slugs = async (about: { groupId?: string; countryCode?: string }) =>
      (await latestArticles(VISITOR, { ...about, limit: 5 })).map(({ slug }) => slug)
    expect(await slugs({ groupId: group.id })).toEqual(['du-groupe'])
    expect(await slugs({ countryCode: 'ML' })).toEqual(['du-pays'])
    expect(await slugs({ groupId: group.id, countryCode: 'ML' })).toEqual([])
    const [card] = await latestArticles(VISITOR, { countryCode: 'ML', limit: 1 })
    expect(card).toMatchObject({
      countries: [{ code: 'ML', slug: 'mali', name: 'Mali' }],
      themes: [{ code: theme.code, label: 'Eau' }],
    })
  })
})

describe('publications', () => {
  it('are those of a group or of a country, newest first', async () => {
    const group = await aGroup(world)
    await aPublication(world, { slug: 'guide', publishedOn: '2009', groupIds: [group.id] })
    await aPublication(world, { slug: 'etude', publishedOn: '2012', groupIds: [group.id] })
    await aPublication(world, { slug: 'autre', countryCodes: ['SN'] })
    const found = await publicationsOf(VISITOR, { groupId: group.id, limit: 5 })
    expect(found.map(({ slug }) => slug)).toEqual(['etude', 'guide'])
    expect(await publicationsOf(VISITOR, { countryCode: 'SN', limit: 5 })).toHaveLength(1)
  })
})

describe('proposals that wait', () => {
  it('are counted for staff, with the oldest, and for nobody else', async () => {
    const { viewer: staff } = await aStaffMember(world)
    expect(await articlesWaiting(staff)).toEqual({ count: 0, oldest: null })
    const collectivite = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: collectivite.id })
    const oldest = new Date('2026-01-02T08:00:00Z')
    await anArticle(world, { status: 'SUBMITTED', createdAt: oldest, proposedById: collectivite.id })
    await anArticle(world, { status: 'SUBMITTED', createdAt: new Date('2026-02-01T08:00:00Z') })
    await anArticle(world, { status: 'DRAFT', createdAt: new Date('2020-01-01T08:00:00Z') })
    expect(await articlesWaiting(staff)).toEqual({ count: 2, oldest })
    for (const viewer of [VISITOR, member]) {
      expect(await articlesWaiting(viewer)).toEqual({ count: 0, oldest: null })
    }
  })
})
