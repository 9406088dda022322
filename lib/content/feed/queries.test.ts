import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { atomFeed } from '@/lib/platform/atom'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { childrenOf, parseXml } from '@/lib/platform/testing/parse-xml'
import { anArticle } from '../builders'
import { newsFeed } from './queries'

testDatabase()

const world = prismaClient()

describe('the feed of news', () => {
  it('follows the filters of the list, and reads as Atom', async () => {
    await anArticle(world, {
      slug: 'au-mali',
      countryCodes: ['ML'],
      title: 'Eau & santé',
      publishedOn: '2024-04-11',
    })
    await anArticle(world, { slug: 'ailleurs' })
    await anArticle(world, { slug: 'brouillon', countryCodes: ['ML'], status: 'DRAFT' })
    const feed = await newsFeed(VISITOR, { pays: 'mali', annee: 'bof' })
    expect(feed).toMatchObject({
      title: 'Actualités de la coopération décentralisée – Mali',
      self: 'http://localhost:3000/actualites/atom.xml?pays=mali',
      page: 'http://localhost:3000/actualites?pays=mali',
    })
    const entries = childrenOf(parseXml(atomFeed(feed)), 'entry')
    const texts = entries.map(({ children }) =>
      Object.fromEntries(children.map(({ name, text }) => [name, text])),
    )
    expect(texts).toMatchObject([
      {
        title: 'Eau & santé',
        id: expect.stringMatching(/^urn:uuid:/),
        published: '2024-04-11T10:00:00.000Z',
      },
    ])
  })

  it('does not invent a day of publication', async () => {
    await anArticle(world, { publishedOn: '2024-04' })
    expect((await newsFeed(VISITOR, {})).entries).toMatchObject([{ published: null }])
  })

  it('changes its date when an item leaves it', async () => {
    const kept = await anArticle(world, { updatedAt: new Date('2025-01-01T00:00:00Z') })
    await anArticle(world, { status: 'ARCHIVED', updatedAt: new Date('2025-02-01T00:00:00Z') })
    await anArticle(world, { status: 'DRAFT', updatedAt: new Date('2025-03-01T00:00:00Z') })
    const feed = await newsFeed(VISITOR, {})
    expect(feed.updated).toEqual(new Date('2025-02-01T00:00:00Z'))
    expect(feed.entries).toMatchObject([{ id: `urn:uuid:${kept.id}`, updated: kept.updatedAt }])
  })

  it('is empty, not broken, when there is no news', async () => {
    expect(childrenOf(parseXml(atomFeed(await newsFeed(VISITOR, {}))), 'entry')).toEqual([])
  })
})
