import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import compression from 'compression'
import next from 'next'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { runCommand } from './run-command'
import { isBrokenAddress } from './serve/broken-address'
import { refuseHeavyPost } from './serve/heavy-post'
import { withPeerAddress } from './serve/peer-address'
import { withReadableErrors } from './serve/readable-errors'

/** How long requests under way may take to end once the server is asked to stop. */
const PATIENCE_MS = 10_000

/** `npm start [-- --port 3000 --hostname 0.0.0.0]`: serves the built site, compressed, with errors readable without script. */
await runCommand(async () => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const options = { port: { type: 'string' }, hostname: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const port = Number(values.port ?? process.env.PORT ?? 3000)
  const hostname = values.hostname ?? '0.0.0.0'
  if (!existsSync('.next/BUILD_ID'))
    throw new OperatorError('There is no build to serve: run `npm run build` first.')

  const app = next({ dev: false, hostname, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const compress = compression()
  const server = createServer((request, response) => {
    if (isBrokenAddress(request.url ?? '/')) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('Cette adresse est illisible\u00a0: elle a sans doute été coupée ou mal recopiée.')
      return
    }
    if (refuseHeavyPost(request, response)) return
    withPeerAddress(request)
    compress(request, response, () => {
      withReadableErrors(response)
      void handle(request, response)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new OperatorError(`Port ${port} is taken: choose another with --port.`)
          : error,
      )
    })
    server.listen(port, hostname, resolve)
  })
  console.log(`Serving on http://${hostname}:${port}`)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
      setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    })
  }
})
