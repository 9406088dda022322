import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { databaseOn, prepareDatabase, prepareEnvironment, servePortal } from '../demo/portal'
import { startDisposablePostgres } from '../postgres/disposable'
import type { Crew } from '../processes/crew'
import { freePort } from '../processes/free-port'
import type { Lifetime } from '../processes/live'
import { findBrowser } from './find-browser'

type Journeys = { root: string; report: string; grep: string | undefined }

/** The journeys, on the built site over a throw-away database of demo data, with its own mailbox and worker. */
export async function runJourneys(
  life: Lifetime,
  crew: Crew,
  { root, report, grep }: Journeys,
): Promise<void> {
  const browser = await step('Finding a browser', () => findBrowser(crew))
  const data = join(root, '.data')
  const mailFolder = join(data, 'e2e-mailbox')
  rmSync(mailFolder, { recursive: true, force: true })
  const server = await life.open(
    () => startDisposablePostgres(join(data, 'e2e-postgres')),
    (opened) => opened.stop(),
  )
  crew.dependOn('PostgreSQL', server.ended, server.log)
  const port = await freePort()
  const databaseUrl = await databaseOn(server)
  const secret = 'a secret of the journeys, long enough to be accepted'
  const env = await prepareEnvironment(life, { databaseUrl, port, secret, mailFolder })
  await prepareDatabase(crew, env, databaseUrl)
  // One address asks for everything here; with a proxy, a journey may speak as another caller.
  const limits = { API_REQUESTS_PER_MINUTE: '600', TRUSTED_PROXIES: '1' }
  await servePortal(crew, { ...env, ...limits }, port)
  // Words narrow the journeys one asks for, not those that go before: without "--no-deps" all of these would run.
  const narrowed = grep ? ['--grep', grep, '--no-deps'] : []
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...narrowed]
  const surroundings = {
    E2E_BASE_URL: `http://localhost:${port}`,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, report),
  }
  await step('Journeys in a real browser', () =>
    crew.run({ name: 'journeys', args, env: { ...process.env, ...surroundings }, shownLines: 400 }),
  )
}
