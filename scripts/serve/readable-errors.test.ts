import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { withReadableErrors } from './readable-errors'

const shell =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>"digest\\":\\"3141592\\""</script>'

async function get(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    withReadableErrors(response)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const text = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } }).then((r) =>
    r.text(),
  )
  await new Promise((resolve) => server.close(resolve))
  return text
}

const answering =
  (status: number, type: string, ...chunks: (string | Buffer)[]): RequestListener =>
  (_request, response) => {
    response.statusCode = status
    response.setHeader('content-type', type)
    for (const chunk of chunks) response.write(chunk)
    response.end()
  }

describe('error pages without script', () => {
  it('tells the reader what is missing and where to go', async () => {
    const page = await get(answering(404, 'text/html; charset=utf-8', shell, '</body></html>'))
    expect(page).toMatch(/<body><noscript>.*n’existe pas.*href="\/plan-du-site".*<\/noscript><script>/)
    expect(page).toMatch(/<\/body><\/html>$/)
  })

  it('wears the styles of the site when the page names them', async () => {
    const styled = shell.replace(
      '<head>',
      '<head><link href="/_next/static/chunks/3w6y-1_z.css" rel="preload"/>',
    )
    const page = await get(answering(404, 'text/html', styled))
    expect(page).toContain('<noscript><link rel="stylesheet" href="/_next/static/chunks/3w6y-1_z.css"><main')
    const linked = await get((_request, response) => {
      response.statusCode = 404
      response.setHeader('content-type', 'text/html')
      response.setHeader('link', '</_next/static/chunks/a.css>; rel=preload; as="style"')
      response.end(shell)
    })
    expect(linked).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css">')
  })

  it('gives the reference of an incident, from bytes as from text', async () => {
    const page = await get(answering(500, 'text/html', Buffer.from(shell)))
    expect(page).toContain('Référence de l’incident\u00a0: <strong>3141592</strong>')
  })

  it.each([
    ['a page that was found', 200, 'text/html', shell],
    ['a missing page that the framework did fill', 404, 'text/html', '<html><body>Introuvable</body></html>'],
    ['a missing file that is no page', 404, 'text/plain', shell],
  ])('leaves alone %s', async (_what, status, type, body) => {
    expect(await get(answering(status, type, body))).toBe(body)
  })

  it('leaves alone an answer without a body', async () => {
    expect(await get((_request, response) => response.writeHead(404).end())).toBe('')
  })
})
