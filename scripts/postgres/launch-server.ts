import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { plainEnvironment } from '../bootstrap/plain-environment.mjs'
import { identityOf, type ProcessIdentity } from '../bootstrap/process-identity.mjs'
import type { Seat } from './seat'

const PATIENCE_MS = 60_000
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_min_messages=warning',
]
const DISPOSABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

type Launched = { identity: ProcessIdentity; ended: Promise<void>; log: string }

/** Starts the server on its initialised cluster, and returns once it accepts connections. */
export async function launchServer(seat: Seat, port: number, disposable: boolean): Promise<Launched> {
  const data = join(seat.home, 'data')
  const log = join(seat.home, 'server.log')
  const settings = [...SETTINGS, ...(disposable ? DISPOSABLE : [])].flatMap((one) => ['-c', one])
  const output = openSync(log, 'w')
  const child = spawn(seat.binaries.postgres, ['-D', data, '-p', String(port), ...settings], {
    ...seat.account,
    cwd: '/',
    env: plainEnvironment,
    stdio: ['ignore', output, output],
    detached: true, // a Ctrl-C in the terminal must not reach it before its clients are gone
  })
  closeSync(output)
  let isOver = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => {
    isOver = true
  })
  child.unref()
  const deadline = Date.now() + PATIENCE_MS
  while (!isOver && Date.now() < deadline) {
    const identity = child.pid !== undefined && isReady(data) ? identityOf(child.pid) : undefined
    if (identity) return { identity, ended, log }
    await sleep(50)
  }
  if (!isOver) child.kill('SIGINT')
  throw new OperatorError(`The embedded PostgreSQL did not start: ${lastComplaint(log)} (whole log: ${log})`)
}

/** The eighth line of postmaster.pid says whether the server accepts connections. */
function isReady(data: string): boolean {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'
}

function lastComplaint(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'no reason given'
}
