import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { withPeerAddress } from './peer-address'

async function seenFrom(headers: Record<string, string>): Promise<string> {
  const server = createServer((request, response) => {
    withPeerAddress(request)
    response.end(String(request.headers['x-forwarded-for']))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close', ...headers } })
  const text = await answer.text()
  await new Promise((resolve) => server.close(resolve))
  return text
}

it('ends the list of addresses with the true one, whatever the sender wrote', async () => {
  expect(await seenFrom({})).toBe('127.0.0.1')
  expect(await seenFrom({ 'x-forwarded-for': '1.2.3.4, forged' })).toBe('1.2.3.4, forged, 127.0.0.1')
})
