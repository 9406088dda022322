import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { assertFreeSpace } from '../bootstrap/packages.mjs'
import { seconds, step } from '../bootstrap/progress.mjs'
import type { RunRecord } from '../bootstrap/run-record.mjs'
import { assertReachable } from '../database-url'
import { startPostgres } from '../postgres/server'
import { stopOrphan } from '../postgres/stop-orphan'
import { Crew } from '../processes/crew'
import { isPortFree } from '../processes/free-port'
import { type Lifetime, live } from '../processes/live'
import { announcement } from './announce'
import { type DemoOptions, readOptions } from './options'
import { databaseOn, makeWhatChanged, prepareDatabase, prepareEnvironment, servePortal } from './portal'

const HALF_GIGABYTE = 512 * 1024 ** 2

/** `npm run demo`, once the packages are there: everything from the database to the printed address. */
export async function supervise(root: string, record: RunRecord, startedAt: number): Promise<void> {
  process.chdir(root)
  const data = join(root, '.data')
  const crew = new Crew(record, join(data, 'logs'))
  await live(crew, async (life) => {
    await life.open(
      async () => record,
      () => record.release(),
    )
    const options = readOptions(process.argv.slice(2), process.env.PORT)
    await checkSurroundings(data, options)
    if (options.reset) await step('Forgetting the data of last time', () => forget(data))
    await makeWhatChanged(root, crew, { site: !options.dev })
    const databaseUrl = process.env.DATABASE_URL || (await embeddedDatabase(life, crew, data))
    const env = await prepareEnvironment(life, {
      databaseUrl,
      port: options.port,
      secret: secretIn(data),
      mailFolder: join(data, 'mailbox'),
    })
    await prepareDatabase(crew, env, databaseUrl)
    await servePortal(crew, env, options.port, options.dev)
    const address = `http://localhost:${options.port}`
    record.announce(address)
    console.log(`${await announcement(address, databaseUrl)}  Ready in ${seconds(startedAt)}.\n`)
  })
}

async function checkSurroundings(data: string, { port, reset }: DemoOptions): Promise<void> {
  const external = process.env.DATABASE_URL
  assertFreeSpace(data, HALF_GIGABYTE)
  if (!(await isPortFree(port))) {
    throw new OperatorError(
      `Port ${port} is taken by another program: choose another one with npm run demo -- --port ${port + 1}`,
    )
  }
  if (external && reset) {
    throw new OperatorError(
      '--reset empties the embedded database only: unset DATABASE_URL, or empty that one yourself.',
    )
  }
  if (external) await assertReachable(external)
}

async function embeddedDatabase(life: Lifetime, crew: Crew, data: string): Promise<string> {
  return step('Starting PostgreSQL', async () => {
    const home = join(data, 'postgres')
    const server = await life.open(
      () => startPostgres({ home }),
      (opened) => opened.stop(),
    )
    crew.dependOn('PostgreSQL', server.ended, server.log)
    return databaseOn(server)
  })
}

async function forget(data: string): Promise<void> {
  const home = join(data, 'postgres')
  if (existsSync(home)) {
    await stopOrphan(join(realpathSync(home), 'data'))
    rmSync(realpathSync(home), { recursive: true, force: true })
  }
  for (const name of ['postgres', 'mailbox']) rmSync(join(data, name), { recursive: true, force: true })
}

/** One secret per installation, so that sessions survive a restart and no two installations share one. */
function secretIn(data: string): string {
  const file = join(data, 'secret')
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
