import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aTheme } from '@/lib/collectivites/builders'
import { atomFeed } from '@/lib/platform/atom'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { childrenOf, parseXml } from '@/lib/platform/testing/parse-xml'
import { aSearch } from '../searches/builders'
import { searchFeed } from './queries'

testDatabase()

const world = prismaClient()
const noon = new Date('2026-06-15T10:00:00Z')

describe('the feed of partner searches', () => {
  it('follows the filters of the board, and reads as Atom', async () => {
    const theme = await aTheme(world)
    const { id: collectiviteId } = await aCollectivite(world, { name: 'Angers' })
    const kept = await aSearch(world, {
      slug: 'eau-et-ecoles',
      title: 'Eau & écoles',
      collectiviteId,
      countryCodes: ['SN'],
      themeCodes: [theme.code],
    })
    await aSearch(world)
    const feed = await searchFeed(VISITOR, { cote: 'francaises', taille: 'immense' })
    expect(feed).toMatchObject({
      title: 'Recherches de partenaires – Collectivités françaises',
      self: 'http://localhost:3000/recherches-de-partenaires/atom.xml?cote=francaises',
      page: 'http://localhost:3000/recherches-de-partenaires?cote=francaises',
      entries: [
        {
          id: `urn:uuid:${kept.id}`,
          url: 'http://localhost:3000/recherches-de-partenaires/eau-et-ecoles',
          published: kept.publishedAt,
        },
      ],
    })
    const [entry] = childrenOf(parseXml(atomFeed(feed)), 'entry')
    const texts = Object.fromEntries((entry?.children ?? []).map(({ name, text }) => [name, text]))
    expect(texts.title).toBe('Eau & écoles')
    expect(texts.summary).toMatch(/^Angers\u00a0: Nous cherchons/)
    const terms = entry && childrenOf(entry, 'category').map(({ attributes }) => attributes.term)
    expect(terms).toHaveLength(2)
    expect(terms).toContain(theme.code)
  })

  it('names no person and holds no address of one', async () => {
    await aSearch(world, { contactName: 'Canari Caché', contactEmail: 'canari@example.org' })
    expect(atomFeed(await searchFeed(VISITOR, {}))).not.toMatch(/canari|@/i)
  })

  it('leaves out what is not on the board, and changes its date when a notice leaves it', async () => {
    for (const state of ['AWAITING_EMAIL', 'SUBMITTED', 'REFUSED'] as const) await aSearch(world, { state })
    expect(await searchFeed(VISITOR, {}, noon)).toMatchObject({ entries: [], updated: new Date(0) })
    const shown = await aSearch(world, { expiresOn: '2026-12-31' })
    expect((await searchFeed(VISITOR, {}, noon)).updated).toEqual(shown.publishedAt)
    await aSearch(world, { expiresOn: '2026-06-14' })
    expect(await searchFeed(VISITOR, {}, noon)).toMatchObject({
      entries: [{ id: `urn:uuid:${shown.id}` }],
      updated: new Date('2026-06-14T22:00:00Z'),
    })
    const closedAt = new Date('2026-06-15T08:00:00Z')
    await aSearch(world, { state: 'CLOSED', publishedAt: new Date('2026-02-01T00:00:00Z'), closedAt })
    expect((await searchFeed(VISITOR, {}, noon)).updated).toEqual(closedAt)
  })
})
