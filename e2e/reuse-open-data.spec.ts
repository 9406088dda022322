import { type APIResponse, expect } from '@playwright/test'
import { atOnce } from './support/at-once'
import { test } from './support/test'

const FILES = ['csv', 'xlsx', 'geojson'] as const

/** Every address of a page that leads to a file, to the API, or stands in an example. */
const OPEN = /\/(api\/v1|partenariats\/export\.|donnees-ouvertes\/)[^"<\s]*/g

test('what the register shows is what its files hold', async ({ page, request }) => {
  await page.goto('/partenariats?pays=mali')
  const count = (await request.get('/api/v1/partnerships?pays=mali')).json()
  const { total } = await count
  expect(total).toBeGreaterThan(0)
  await expect(page.getByText(new RegExp(`\\b${total}\\s+partenariats`)).first()).toBeVisible()
  const hrefs = await Promise.all(
    FILES.map((format) =>
      page.locator(`a[href^="/partenariats/export.${format}"]`).first().getAttribute('href'),
    ),
  )
  const [csv, xlsx, geojson] = await Promise.all(hrefs.map((href) => request.get(href ?? '')))
  if (!csv || !xlsx || !geojson) throw new Error('three files are expected')
  for (const [index, answer] of [csv, xlsx, geojson].entries()) {
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="partenariats-\\d{4}-\\d\\d-\\d\\d\\.${FILES[index]}"$`),
    )
  }
  const lines = (await csv.text()).split('\r\n')
  expect(lines[0]?.startsWith('\uFEFFIdentifiant;')).toBe(true)
  expect(lines.length - 2).toBe(total)
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')
  expect((await geojson.json()).features).toHaveLength(total)
})

test('everything the page on open data points at answers', async ({ page, request }) => {
  await page.goto('/donnees-ouvertes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données ouvertes')
  const text = (await page.content()).replaceAll('&amp;', '&')
  const addresses = [
    ...new Set([...text.matchAll(OPEN)].map(([address]) => address.replace(/&quot;.*|\\.*$/, ''))),
  ]
    .filter((address) => !/[{}#]/.test(address))
    .map((address) => address.replace(/["']$/, ''))
  expect(addresses.length).toBeGreaterThan(15)
  const failed: string[] = []
  await atOnce(addresses, async (address) => {
    const answer = await request.get(address)
    if (answer.status() !== 200) failed.push(`${answer.status()} ${address}`)
  })
  expect(failed).toEqual([])
})

test('a program on another site reads the API, and does not read twice what did not change', async ({
  request,
}) => {
  const headers = { origin: 'https://autre.example' }
  const asked = await request.fetch('/api/v1/odds', {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'GET' },
  })
  expect(asked.status()).toBe(204)
  expect(asked.headers()['access-control-allow-methods']).toContain('GET')
  const first = await request.get('/api/v1/odds', { headers })
  expect(first.status()).toBe(200)
  expect(first.headers()['access-control-allow-origin']).toBe('*')
  expect((await first.json()).total).toBe(17)
  const etag = first.headers().etag ?? ''
  const again = await request.get('/api/v1/odds', { headers: { ...headers, 'if-none-match': etag } })
  expect([again.status(), await again.text()]).toEqual([304, ''])
  const head = await request.fetch('/partenariats/export.csv', { method: 'HEAD' })
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  const posted = await request.post('/api/v1/odds', { headers, data: {} })
  expect(posted.status()).toBe(403)
})

test('a program walks through the register by the links it is given', async ({ request }) => {
  const seen = new Set<string>()
  let next: string | undefined = '/api/v1/partnerships?taille=25'
  let total = 0
  while (next) {
    const answer: APIResponse = await request.get(next)
    const list = await answer.json()
    total = list.total
    for (const one of list.resultats) seen.add(one.identifiant)
    next = /<([^>]+)>; rel="next"/.exec(answer.headers().link ?? '')?.[1]
  }
  expect(seen.size).toBe(total)
})

test('what cannot be answered is said in both languages', async ({ request }) => {
  const odd = await request.get('/api/v1/partnerships?country=mali')
  expect(odd.status()).toBe(400)
  expect(odd.headers()['content-type']).toContain('application/problem+json')
  expect(await odd.json()).toMatchObject({
    status: 400,
    title: 'Paramètre inconnu ou illisible',
    title_en: 'Unknown or unreadable parameter',
    parametres: [{ nom: 'country' }],
  })
  for (const missing of ['/api/v1/nulle-part', '/api/v1/partnerships/nulle-part', '/api/v1/countries/ZZ'])
    expect((await request.get(missing)).status(), missing).toBe(404)
})

test('who asks too much is asked to wait, and nobody else is', async ({ request }) => {
  const headers = { 'x-forwarded-for': '198.51.100.7' }
  // Twice what one minute allows: wherever the minute ends, one of the two is over.
  const heads = Array.from({ length: 122 }, () => '/partenariats/export.csv')
  const answers = await atOnce(heads, (address) => request.fetch(address, { method: 'HEAD', headers }))
  const refused = answers.find((answer) => answer.status() === 429)
  expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0)
  expect(
    (await request.get('/api/v1/odds', { headers: { 'x-forwarded-for': '198.51.100.8' } })).status(),
  ).toBe(200)
})
