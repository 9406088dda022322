import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { runCommand } from './run-command'

if (existsSync('.env')) process.loadEnvFile('.env')
const { config } = await import('@/lib/platform/config')
const { log } = await import('@/lib/platform/log')
const { deliverDueMail } = await import('@/lib/platform/outbox/deliver')
const { runDueJobs } = await import('@/lib/platform/jobs/run-due-jobs')
const { jobs } = await import('./worker/jobs')

/** Pause of the mail when there is nothing to send, and between two looks at the jobs. */
const IDLE_MS = 1_000
const JOBS_MS = 10_000
/** A failing database gets more and more time to come back. */
const LONGEST_MS = 30_000

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => stopping.abort())
}

/** Does a piece of work again and again until asked to stop; `work` says how long to wait before the next. */
async function loop(name: string, idle: number, work: () => Promise<number>): Promise<void> {
  let pause = idle
  while (!stopping.signal.aborted) {
    try {
      pause = await work()
    } catch (error) {
      pause = Math.min(Math.max(pause, idle) * 2, LONGEST_MS)
      log().error({ err: error, retryInMs: pause }, `${name}: the database did not answer`)
    }
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
  }
}

async function sendMail(): Promise<number> {
  const sent = await deliverDueMail()
  if (sent > 0) log().info({ sent }, 'mail sent')
  return sent > 0 ? 0 : IDLE_MS
}

async function doJobs(): Promise<number> {
  await runDueJobs(jobs)
  return JOBS_MS
}

/** `npm run worker`: sends the mail that commands wrote to the outbox and runs the jobs that are due, until asked to stop. */
async function run(): Promise<void> {
  log().info('worker started')
  await Promise.all([loop('mail', IDLE_MS, sendMail), loop('jobs', JOBS_MS, doJobs)])
  log().info('worker stopped')
  process.exit(0) // what was under way is done; the pool's idle connections need no farewell
}

await runCommand(async () => {
  try {
    config()
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error))
  }
  await run()
})
