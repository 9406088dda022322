import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, it, vi } from 'vitest'
import { streamOf } from './stream'

it('reads no further once its reader has hung up', async () => {
  let [made, isEnded] = [0, false]
  async function* endless() {
    try {
      for (;;) yield `${made++} ${'x'.repeat(16_384)}\n`
    } finally {
      isEnded = true
    }
  }
  const server = createServer((_request, response) => {
    pipeline(Readable.from(streamOf(endless())), response).catch(() => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: Partial<AddressInfo> = Object(server.address())
  const socket = connect(Number(port), '127.0.0.1')
  try {
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    socket.pause() // a reader that does not read: what the buffers of both sides hold, and no more
    await vi.waitFor(async () => {
      const before = made
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(made).toBe(before)
    }, 10_000)
    expect(isEnded).toBe(false)
    const atRest = made
    socket.destroy()
    await vi.waitFor(() => expect(isEnded).toBe(true), 5_000)
    expect(made).toBeLessThanOrEqual(atRest + 1)
  } finally {
    socket.destroy()
    server.close()
  }
}, 20_000)
