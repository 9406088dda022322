import { describe, expect, it } from 'vitest'
import { SITEMAP_LIMIT, sitemapXml } from './sitemap'
import { childrenOf, parseXml } from './testing/parse-xml'

describe('the sitemap', () => {
  it('lists addresses, escaped, with the moment they changed when it is known', () => {
    const root = parseXml(
      sitemapXml([
        { loc: 'https://portail.example.org/actualites?pays=mali&annee=2024', lastmod: new Date(0) },
        { loc: 'https://portail.example.org/groupes/mali', lastmod: null },
      ]),
    )
    expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect(childrenOf(root, 'url').map((url) => url.children.map(({ name, text }) => [name, text]))).toEqual([
      [
        ['loc', 'https://portail.example.org/actualites?pays=mali&annee=2024'],
        ['lastmod', '1970-01-01T00:00:00.000Z'],
      ],
      [['loc', 'https://portail.example.org/groupes/mali']],
    ])
  })

  it('refuses more addresses than the protocol allows', () => {
    const url = { loc: 'https://portail.example.org/', lastmod: null }
    expect(() => sitemapXml(Array(SITEMAP_LIMIT + 1).fill(url))).toThrow('50000')
  })
})
