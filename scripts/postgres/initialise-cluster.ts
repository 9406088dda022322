import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { plainEnvironment } from '../bootstrap/plain-environment.mjs'
import type { Seat } from './seat'

/** Character classes know é and œ in each of these; which ones exist depends on the system. */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'fr_FR.UTF-8', 'C']

/**
 * Makes the cluster when there is none. It is built beside and renamed once whole, so that a start killed
 * half-way leaves nothing that looks like a cluster. French ICU rules sort É beside E.
 */
export function initialiseCluster(seat: Seat, data: string, password: string, disposable: boolean): void {
  if (existsSync(join(data, 'PG_VERSION'))) return
  rmSync(data, { recursive: true, force: true })
  const half = join(seat.home, 'data.new')
  const passwordFile = join(seat.home, 'password.init')
  let reason = ''
  for (const locale of CHARACTER_LOCALES) {
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    for (const path of [half, passwordFile]) {
      if (seat.account) chownSync(path, seat.account.uid, seat.account.gid)
    }
    reason = runInitdb(seat, [
      '-D',
      half,
      `--pwfile=${passwordFile}`,
      `--lc-ctype=${locale}`,
      ...(disposable ? ['--no-sync'] : []),
    ])
    rmSync(passwordFile, { force: true })
    if (reason === '') {
      renameSync(half, data)
      return
    }
    if (!/locale/.test(reason)) break
  }
  rmSync(half, { recursive: true, force: true })
  throw new OperatorError(`The embedded PostgreSQL could not be initialised: ${reason}`)
}

/** The reason of the failure, empty when the cluster is made. */
function runInitdb(seat: Seat, flags: string[]): string {
  const always = ['--no-instructions', '--username=postgres', '--auth=scram-sha-256']
  const texts = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr']
  const { status, stderr, error } = spawnSync(seat.binaries.initdb, [...always, ...texts, ...flags], {
    ...seat.account,
    cwd: '/',
    env: plainEnvironment,
    encoding: 'utf8',
  })
  if (status === 0) return ''
  const complaint = stderr?.split('\n').find((line) => /error:|FATAL|PANIC|No space/.test(line))
  return complaint ?? error?.message ?? `code ${status}`
}
