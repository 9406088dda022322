import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { isRunning } from '../bootstrap/process-identity.mjs'
import { step } from '../bootstrap/progress.mjs'
import { readRun } from '../bootstrap/run-record.mjs'
import { deployMigrations } from '../migrations/deploy'
import { ensureDatabase } from '../postgres/databases'
import { type Crew, PLAIN_TYPESCRIPT, TYPESCRIPT } from '../processes/crew'
import type { Lifetime } from '../processes/live'
import { startMailbox } from './mailbox'
import { builtSite, generatedClient, noteMade } from './up-to-date'

const NEXT = 'node_modules/next/dist/bin/next'

/** Everything a portal on demo data needs to know about its surroundings. */
export type Surroundings = {
  databaseUrl: string
  port: number
  secret: string
  mailFolder: string
}

/** Makes the database client and the site again when their sources have changed. */
export async function makeWhatChanged(root: string, crew: Crew, parts: { site: boolean }): Promise<void> {
  const client = generatedClient(root)
  if (!client.isCurrent) {
    const args = ['node_modules/prisma/build/index.js', 'generate']
    await step('Generating the database client', () => crew.run({ name: 'prisma generate', args }))
    noteMade(client)
  }
  const site = builtSite(root)
  if (parts.site && !site.isCurrent) {
    refuseToPullTheRug(root)
    const env = { NODE_ENV: 'production' } as const
    await step('Building the site (a minute or two)', () =>
      crew.run({ name: 'next build', args: [NEXT, 'build'], env }),
    )
    noteMade(site)
  }
}

/** A site that is being served stops working when its build is replaced. */
function refuseToPullTheRug(root: string): void {
  for (const [command, file] of Object.entries({
    'npm run demo': '.data/run.json',
    'npm test': '.data/test-run.json',
  })) {
    const run = readRun(join(root, file))
    if (run && run.supervisor.pid !== process.pid && isRunning(run.supervisor)) {
      throw new OperatorError(
        `The sources have changed and ${command} still serves the old build (process ${run.supervisor.pid}): end it first, with Ctrl-C there.`,
      )
    }
  }
}

/** Brings the database to the present schema and loads the demo data, which changes nothing the second time. */
export async function prepareDatabase(
  crew: Crew,
  env: NodeJS.ProcessEnv,
  databaseUrl: string,
): Promise<void> {
  await step('Applying the migrations', () => deployMigrations(databaseUrl))
  const args = [...TYPESCRIPT, 'prisma/demo/load.ts']
  await step('Loading the demo data', () => crew.run({ name: 'demo data', args, env }))
}

/** Starts the mailbox, and returns the environment in which the portal's own programs run. */
export async function prepareEnvironment(life: Lifetime, around: Surroundings): Promise<NodeJS.ProcessEnv> {
  const mailbox = await life.open(
    () => startMailbox(around.mailFolder),
    (opened) => opened.close(),
  )
  return {
    NODE_ENV: 'production',
    DATABASE_URL: around.databaseUrl,
    APP_URL: `http://localhost:${around.port}`,
    AUTH_SECRET: around.secret,
    SMTP_URL: mailbox.smtpUrl,
    MAIL_FROM: 'portail@example.org',
    DEMO_MODE: '1',
    DEMO_MAILBOX_DIR: around.mailFolder,
  }
}

/** Serves the site (`dev`: from the sources as they change) and sends its mail; returns once it answers. */
export async function servePortal(
  crew: Crew,
  env: NodeJS.ProcessEnv,
  port: number,
  dev = false,
): Promise<void> {
  crew.serve({ name: 'mail worker', args: [...TYPESCRIPT, 'scripts/worker.ts'], env })
  const web = { ...env, NODE_ENV: dev ? 'development' : 'production' } as const
  // This machine only: in the demonstration anyone may sign in as anyone.
  const program = dev ? [NEXT, 'dev'] : [...PLAIN_TYPESCRIPT, 'scripts/serve.ts']
  const args = [...program, '--port', String(port), '--hostname', '127.0.0.1']
  crew.serve({ name: 'web', args, env: web })
  await step('Starting the site', () => Promise.race([untilItAnswers(port), crew.lost]))
}

async function untilItAnswers(port: number): Promise<void> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    // A connection kept open would hold the site back when it is asked to stop.
    const status = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } }).then(
      (response) => response.status,
      () => 0,
    )
    if (status >= 500) throw new OperatorError('The site answers with an error: see .data/logs/web.log.')
    if (status > 0) return
    await sleep(100)
  }
  throw new OperatorError('The site did not answer within two minutes: see .data/logs/web.log.')
}

/** Creates the database on an embedded server that is new. */
export async function databaseOn(server: { urlOf(name: string): string }): Promise<string> {
  const url = server.urlOf('portail')
  await ensureDatabase(url)
  return url
}
