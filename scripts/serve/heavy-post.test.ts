import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { refuseHeavyPost } from './heavy-post'

async function send(bytes: number, method = 'POST') {
  const server = createServer((request, response) => {
    if (!refuseHeavyPost(request, response)) request.resume().once('end', () => response.end('taken'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method,
    body: new Uint8Array(bytes),
    headers: { connection: 'close' },
  })
  const text = await answer.text()
  await new Promise((resolve) => server.close(resolve))
  return { status: answer.status, text }
}

it('refuses a form of 30 MB with words, once it is wholly sent', async () => {
  const { status, text } = await send(30 * 1024 * 1024)
  expect(status).toBe(413)
  expect(text).toContain('5\u00a0Mo au plus')
})

it('lets a form with a file of 5 MB through', async () => {
  expect(await send(5 * 1024 * 1024 + 1000)).toEqual({ status: 200, text: 'taken' })
})

it('looks at forms only', async () => {
  expect((await send(7 * 1024 * 1024, 'PUT')).status).toBe(200)
})
