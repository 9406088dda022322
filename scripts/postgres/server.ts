import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { plainEnvironment } from '../bootstrap/plain-environment.mjs'
import { identityOf, type ProcessIdentity } from '../bootstrap/process-identity.mjs'
import { stopProcess } from '../bootstrap/stop-process.mjs'
import { freePort } from '../processes/free-port'
import { initialiseCluster } from './initialise-cluster'
import { prepareSeat, type Seat } from './seat'
import { stopOrphan } from './stop-orphan'

/** A running embedded PostgreSQL. */
export type PostgresServer = {
  identity: ProcessIdentity
  /** Address of a database, as the portal connects to it. */
  urlOf(database: string): string
  /** Address of the maintenance database, as superuser. */
  adminUrl: string
  stop(): Promise<void>
}

/** `home` holds the cluster, its password and its log. `disposable` trades safety of the data for speed. */
type ServerOptions = { home: string; disposable?: boolean }

/** The role the portal connects as: it owns its databases and is no superuser, as in production. */
const ROLE = 'portail'

/** Starts the embedded server of that folder (made at the first start) on a free port of this machine only. */
export async function startPostgres({ home, disposable = false }: ServerOptions): Promise<PostgresServer> {
  const seat = prepareSeat(home)
  const data = join(seat.home, 'data')
  await stopOrphan(data)
  const password = passwordOf(seat.home)
  initialiseCluster(seat, data, password, disposable)
  const port = await freePort(lastPort(seat.home))
  const identity = await launch(seat, data, port, disposable)
  const urlOf = (user: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  const adminUrl = urlOf('postgres', 'postgres')
  await ensureRole(adminUrl, password)
  writeFileSync(join(seat.home, 'port'), String(port))
  return {
    identity,
    adminUrl,
    urlOf: (database) => urlOf(ROLE, database),
    stop: () => stopProcess(identity, { signal: 'SIGINT', patienceMs: 15_000 }), // SIGINT: PostgreSQL's fast shutdown
  }
}

async function launch(seat: Seat, data: string, port: number, disposable: boolean): Promise<ProcessIdentity> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_min_messages=warning',
    ...(disposable
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
      : []),
  ]
  const logFile = join(seat.home, 'server.log')
  const log = openSync(logFile, 'w')
  const child = spawn(
    seat.binaries.postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    {
      ...seat.account,
      cwd: '/',
      env: plainEnvironment,
      stdio: ['ignore', log, log],
      detached: true, // a Ctrl-C in the terminal must not reach it before its clients are gone
    },
  )
  closeSync(log)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.unref()
  const deadline = Date.now() + 60_000
  while (!ended && Date.now() < deadline) {
    if (isReady(data)) {
      const identity = child.pid === undefined ? undefined : identityOf(child.pid)
      if (identity) return identity
    }
    await sleep(50)
  }
  if (!ended && child.pid !== undefined) child.kill('SIGINT')
  throw new OperatorError(
    `The embedded PostgreSQL did not start: ${lastLine(logFile)} (whole log: ${logFile})`,
  )
}

/** The eighth line of postmaster.pid says whether the server accepts connections. */
function isReady(data: string): boolean {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'
}

async function ensureRole(url: string, password: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_roles where rolname = $1', [ROLE])
    if (found.rowCount === 0) {
      await client.query(`create role ${ROLE} login createdb password ${client.escapeLiteral(password)}`)
    }
  } finally {
    await client.end()
  }
}

function passwordOf(home: string): string {
  const file = join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function lastPort(home: string): number | undefined {
  const file = join(home, 'port')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined
}

function lastLine(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'no reason given'
}
