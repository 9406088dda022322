import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { stopProcess } from '../bootstrap/stop-process.mjs'
import { freePort } from '../processes/free-port'
import { initialiseCluster } from './initialise-cluster'
import { launchServer } from './launch-server'
import { prepareSeat } from './seat'
import { stopOrphan } from './stop-orphan'

/** A running embedded PostgreSQL. */
export type PostgresServer = {
  log: string
  /** Resolves when the server is gone, asked or not. */
  ended: Promise<void>
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
  const { identity, ended, log } = await launchServer(seat, port, disposable)
  const urlOf = (user: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  const adminUrl = urlOf('postgres', 'postgres')
  await ensureRole(adminUrl, password)
  writeFileSync(join(seat.home, 'port'), String(port))
  return {
    log,
    ended,
    adminUrl,
    urlOf: (database) => urlOf(ROLE, database),
    stop: () => stopProcess(identity, { signal: 'SIGINT', patienceMs: 15_000 }), // SIGINT: PostgreSQL's fast shutdown
  }
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
