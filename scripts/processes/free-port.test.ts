import { createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { freePort, isPortFree } from './free-port'

const server = createServer()
const listen = (port: number, host?: string) =>
  new Promise<void>((resolve) => server.listen({ port, host }, () => resolve()))

afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

it.each([undefined, '127.0.0.1'])('sees a port taken on %s', async (host) => {
  const port = await freePort()
  expect(await isPortFree(port)).toBe(true)
  await listen(port, host)
  expect(await isPortFree(port)).toBe(false)
  expect(await freePort(port)).not.toBe(port)
})
