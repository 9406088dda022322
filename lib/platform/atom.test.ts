import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AtomFeed, atomFeed, isUnchanged } from './atom'
import { childrenOf, parseXml } from './testing/parse-xml'

const updated = new Date('2026-03-30T10:00:00.500Z')

const feed: AtomFeed = {
  title: 'Actualités',
  author: 'Cités Unies France',
  self: 'https://portail.example.org/actualites/atom.xml?pays=mali&annee=2024',
  page: 'https://portail.example.org/actualites?pays=mali&annee=2024',
  updated,
  entries: [
    {
      id: 'urn:uuid:01a20955-9c46-776c-b7ad-27b0fb648031',
      title: 'Eau & déchets : « une <grande> première »',
      url: 'https://portail.example.org/actualites/eau-dechets',
      updated,
      published: new Date('2024-04-11T10:00:00Z'),
      summary: 'Un résumé.',
      categories: [{ term: 'mali', label: 'Mali' }],
    },
  ],
}

describe('the Atom feed', () => {
  it('holds what RFC 4287 demands of a feed and of its entries', () => {
    const root = parseXml(atomFeed(feed))
    expect(root.name).toBe('feed')
    expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(root, name)).toHaveLength(1)
    expect(childrenOf(root, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', feed.self],
      ['alternate', feed.page],
    ])
    const [entry] = childrenOf(root, 'entry')
    const texts = Object.fromEntries((entry?.children ?? []).map(({ name, text }) => [name, text]))
    expect(texts).toMatchObject({
      id: feed.entries[0]?.id,
      title: feed.entries[0]?.title,
      updated: '2026-03-30T10:00:00.500Z',
      published: '2024-04-11T10:00:00.000Z',
      summary: 'Un résumé.',
    })
  })

  it('leaves out a day of publication that is not known', () => {
    const [entry] = feed.entries
    const xml = atomFeed({ ...feed, entries: entry ? [{ ...entry, published: null }] : [] })
    expect(xml).not.toContain('<published>')
  })

  it('stays well formed whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [entry] = feed.entries
        const entries = entry ? [{ ...entry, title: text, categories: [{ term: text, label: text }] }] : []
        const [read] = childrenOf(parseXml(atomFeed({ ...feed, title: text, entries })), 'entry')
        const category = read && childrenOf(read, 'category')[0]
        const carried = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        expect(category?.attributes.label).toBe(carried)
      }),
    )
  })
})

describe('a reader that comes back', () => {
  const etag = '"abc"'
  const asked = (headers: Record<string, string>) => isUnchanged(new Headers(headers), etag, updated)

  it('is told that nothing changed, by its tag or by its date', () => {
    expect(asked({ 'if-none-match': '"abc"' })).toBe(true)
    expect(asked({ 'if-none-match': '"x", W/"abc"' })).toBe(true)
    expect(asked({ 'if-modified-since': updated.toUTCString() })).toBe(true)
  })

  it('receives the feed when it has another version, or says nothing one can read', () => {
    expect(asked({})).toBe(false)
    expect(asked({ 'if-none-match': '"x"', 'if-modified-since': updated.toUTCString() })).toBe(false)
    expect(asked({ 'if-modified-since': 'Mon, 30 Mar 2026 09:59:59 GMT' })).toBe(false)
    expect(asked({ 'if-modified-since': 'hier' })).toBe(false)
  })
})
