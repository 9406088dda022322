import { describe, expect, it } from 'vitest'
import { config } from '../config'
import { testDatabase } from '../testing/database'
import { type OpenReply, openRoute } from './open-route'
import { countRequest } from './request-limit'

testDatabase()

const address = 'http://localhost:3000/api/v1/essai'
const asked = (headers: Record<string, string> = {}, query = '', method = 'GET') =>
  new Request(`${address}${query}`, { method, headers: { 'x-forwarded-for': '203.0.113.7', ...headers } })
const answering = (reply: OpenReply) => openRoute(async () => reply)

describe('an address of open data', () => {
  it('answers JSON with a strong tag that any site may read', async () => {
    const { GET } = answering({ json: { a: 1 }, links: { next: 'http://x/2', prev: null } })
    const answer = await GET(asked(), {})
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ a: 1 })
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('link')).toBe('<http://x/2>; rel="next"')
    expect(answer.headers.get('ratelimit')).toContain('r=')
  })

  it('answers 304 while nothing changed, even to a tag weakened on the way', async () => {
    const { GET } = answering({ json: { a: 1 } })
    const tag = (await GET(asked(), {})).headers.get('etag') ?? ''
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await GET(asked({ 'if-none-match': known }), {})
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe('')
      expect(answer.headers.get('etag')).toBe(tag)
    }
    const changed = await answering({ json: { a: 2 } }).GET(asked({ 'if-none-match': tag }), {})
    expect(changed.status).toBe(200)
  })

  it('answers HEAD without a body, and without reading a file', async () => {
    const { HEAD } = answering({ json: { a: 1 } })
    const answer = await HEAD(asked({}, '', 'HEAD'), {})
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('etag')).not.toBeNull()
    let isRead = false
    const file = answering({
      file: {
        name: 'a.csv',
        type: 'text/csv',
        chunks: async function* () {
          isRead = true
          yield 'a'
        },
      },
    })
    const head = await file.HEAD(asked({}, '', 'HEAD'), {})
    expect(head.headers.get('content-disposition')).toBe('attachment; filename="a.csv"')
    expect(await head.text()).toBe('')
    expect(isRead).toBe(false)
  })

  it('lets other sites ask first', async () => {
    const answer = await answering(null).OPTIONS(
      asked({ origin: 'https://autre.example' }, '', 'OPTIONS'),
      {},
    )
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  it('refuses to be written to, and names what it takes', async () => {
    const { POST, PUT, PATCH, DELETE } = answering({ json: 1 })
    for (const write of [POST, PUT, PATCH, DELETE]) {
      const answer = await write(asked({}, '', 'POST'), {})
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(await answer.json()).toMatchObject({ status: 405, title_en: 'Read only' })
    }
  })

  it('says in both languages what it does not find or understand', async () => {
    const missing = await answering(null).GET(asked(), {})
    expect(missing.status).toBe(404)
    expect(missing.headers.get('content-type')).toContain('application/problem+json')
    expect(await missing.json()).toMatchObject({
      type: 'http://localhost:3000/donnees-ouvertes#introuvable',
      status: 404,
      title: 'Introuvable',
      title_en: 'Not found',
    })
    const odd = await answering({ json: 1 }).GET(asked({}, '?x=1'), {})
    expect(odd.status).toBe(400)
    expect(await odd.json()).toMatchObject({ parametres: [{ nom: 'x' }] })
  })

  it('refuses past the limit, with the moment to come back', async () => {
    await countRequest(asked().headers, config().requestsPerMinute)
    const answer = await answering({ json: 1 }).GET(asked(), {})
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ status: 429, title_en: 'Too many requests' })
  })

  it('hides the cause of a fault, and gives its reference', async () => {
    const { GET } = openRoute(async () => {
      throw new Error('password=secret')
    })
    const answer = await GET(asked(), {})
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('secret')
    expect(JSON.parse(text).detail).toMatch(/[0-9a-f]{8}/)
  })

  it('writes a file as it is read, and stops when its reader goes away', async () => {
    let made = 0
    let isEnded = false
    const { GET } = answering({
      file: {
        name: 'a.csv',
        type: 'text/csv',
        chunks: async function* () {
          try {
            for (;;) yield `ligne ${made++}\n`
          } finally {
            isEnded = true
          }
        },
      },
    })
    const answer = await GET(asked(), {})
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.read()
    expect(made).toBeLessThan(6)
    await reader?.cancel()
    expect(isEnded).toBe(true)
  })
})
