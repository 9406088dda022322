import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { runCommand } from './run-command'

if (existsSync('.env')) process.loadEnvFile('.env')
const { config } = await import('@/lib/platform/config')
const { log } = await import('@/lib/platform/log')
const { deliverDueMail } = await import('@/lib/platform/outbox/deliver')

/** Pause when there is nothing to send; a failing database gets more and more time to come back. */
const IDLE_MS = 1_000
const LONGEST_MS = 30_000

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => stopping.abort())
}

/** `npm run worker`: sends the mail that commands wrote to the outbox, until it is asked to stop. */
async function run(): Promise<void> {
  let pause = IDLE_MS
  log().info('mail worker started')
  while (!stopping.signal.aborted) {
    try {
      const sent = await deliverDueMail()
      if (sent > 0) log().info({ sent }, 'mail sent')
      pause = sent > 0 ? 0 : IDLE_MS
    } catch (error) {
      pause = Math.min(Math.max(pause, IDLE_MS) * 2, LONGEST_MS)
      log().error({ err: error, retryInMs: pause }, 'mail worker could not read the outbox')
    }
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
  }
  log().info('mail worker stopped')
  process.exit(0) // what was being sent is done; the pool's idle connections need no farewell
}

await runCommand(async () => {
  try {
    config()
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error))
  }
  await run()
})
