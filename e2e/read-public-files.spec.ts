import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { atOnce } from './support/at-once'
import { demoPersonNames } from './support/demo-person-names'
import { test } from './support/test'
import { unzippedText } from './support/unzipped-text'

const CALENDARS = ['/agenda/calendrier.ics', '/agenda/demonstration-atelier-dynamique-sahel/calendrier.ics']
const FEEDS = ['/actualites/atom.xml', '/recherches-de-partenaires/atom.xml']
/** What machines read, and pages left out of the site map. */
const OTHERS = [
  '/carte/monde.svg',
  '/carte/france.svg',
  '/partenariats/carte/lieux.json',
  '/statistiques/pays.csv',
  '/partenariats?q=a',
  '/partenariats?pays=mali&vue=tableau',
  '/recherches-de-partenaires/deposer',
  '/partenariats/export.csv',
  '/partenariats/export.xlsx',
  '/partenariats/export.geojson',
  '/donnees-ouvertes/partenariats.csv',
  '/donnees-ouvertes/schema.json',
  '/donnees-ouvertes/catalogue.jsonld',
  '/api/v1',
  '/api/v1/openapi.json',
  '/api/v1/partnerships?taille=100',
  '/api/v1/partnerships?taille=100&page=2',
  '/api/v1/partnerships/angers-bamako',
  '/api/v1/facets',
  '/api/v1/collectivites?taille=100',
  '/api/v1/collectivites/angers',
  '/api/v1/collectivites/angers/partnerships',
  '/api/v1/partners?taille=100',
  '/api/v1/partners/district-de-bamako',
  '/api/v1/countries',
  '/api/v1/countries/ML',
  '/api/v1/themes',
  '/api/v1/odds',
  '/recherche?q=a',
  '/recherche?q=example',
  ...CALENDARS,
  ...FEEDS,
]
/** Addresses of the portal itself: where a reader reports an error. */
const CONTACT = /(portail|accueil)@example\.org/g

for (const address of FEEDS) {
  test(`a reader of feeds can follow ${address}`, async ({ page, request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    const feed = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        const texts = (name: string) => [...parsed.getElementsByTagName(name)].map((one) => one.textContent)
        return {
          faults: parsed.getElementsByTagName('parsererror').length,
          root: parsed.documentElement.localName,
          ids: texts('id'),
          links: [...parsed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? ''),
        }
      },
      await answer.text(),
    )
    expect(feed).toMatchObject({ faults: 0, root: 'feed' })
    expect(new Set(feed.ids).size, 'each entry has an identifier of its own').toBe(feed.ids.length)
    expect(feed.links.length).toBeGreaterThan(0)
    expect((await request.get(feed.links[0] ?? '')).status()).toBe(200)
  })
}

for (const address of CALENDARS) {
  test(`a calendar program can read ${address}`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain('text/calendar')
    const text = await answer.text()
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(text, 'no line ends without a carriage return').not.toMatch(/[^\r]\n/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const open: string[] = []
    for (const [, edge, name = ''] of text.matchAll(/^(BEGIN|END):(\w+)\r$/gm)) {
      if (edge === 'BEGIN') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThan(0)
    expect(text.match(/^UID:/gm)?.length).toBe(text.match(/^BEGIN:VEVENT\r$/gm)?.length)
  })
}

test('a search engine is told what to read and what to leave', async ({ request }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.status()).toBe(200)
  expect(robots.headers()['content-type']).toContain('text/plain')
  const text = await robots.text()
  expect(text).toMatch(/^User-agent: \*$/im)
  for (const closed of ['/espace', '/gestion', '/demo'])
    expect(text).toMatch(new RegExp(`^Disallow: ${closed}`, 'im'))
  const map = /^Sitemap: (.+)$/im.exec(text)?.[1] ?? ''
  expect(new URL(map).pathname).toBe('/sitemap.xml')
})

test('no public page or file names a private person or an address', async ({ request }) => {
  test.slow()
  const secrets = ['example.org', ...demoPersonNames()]
  expect(secrets.length).toBeGreaterThan(15)
  const addresses = [...(await addressesOfSiteMap(request)), ...OTHERS]
  const missing: string[] = []
  const leaks: string[] = []
  await atOnce(addresses, async (address) => {
    const answer = await request.get(address)
    if (answer.status() !== 200) missing.push(address)
    const text = (await textOf(answer)).replaceAll(CONTACT, '')
    for (const secret of secrets) if (text.includes(secret)) leaks.push(`${secret} on ${address}`)
  })
  // Another journey may take a text back while this one reads: the site map then no longer names it.
  const named = missing.length > 0 ? [...(await addressesOfSiteMap(request)), ...OTHERS] : []
  expect(missing.filter((address) => named.includes(address))).toEqual([])
  expect(leaks).toEqual([])
})

/** What a reader finds in an answer, a workbook being opened first. */
async function textOf(answer: APIResponse): Promise<string> {
  const isWorkbook = answer.headers()['content-type']?.includes('spreadsheetml')
  if (!isWorkbook) return answer.text()
  const text = unzippedText(await answer.body())
  expect(text).toContain('Bamako')
  return text
}

/** Paths of all the addresses of the site map, which is checked on the way. */
async function addressesOfSiteMap(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/sitemap.xml')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('xml')
  const text = await answer.text()
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(expect.arrayContaining(['/', '/groupes/mali', '/partenariats/angers-bamako']))
  expect(addresses.filter((address) => /^\/(espace|gestion|connexion|demo)/.test(address))).toEqual([])
  return addresses
}
