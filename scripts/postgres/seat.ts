import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isNoSpace, OperatorError } from '../bootstrap/operator-error.mjs'
import { type Binaries, binariesIn, locateBinaries } from './binaries'

/** Who runs PostgreSQL (undefined: the current user), with which programs, in which folder. */
export type Seat = { account: Account | undefined; binaries: Binaries; home: string }
type Account = { uid: number; gid: number }

/** Where root keeps what an unprivileged account must reach. */
const REFUGE = '/var/lib/portail-cooperation'

/**
 * Decides where a server lives. PostgreSQL refuses to run as root, so root lends it to an unprivileged
 * account; that account may be unable to reach the clone (under /root, say), and then programs and data
 * move to a folder of /var/lib, with a link left at the usual place.
 */
export function prepareSeat(home: string): Seat {
  const binaries = locateBinaries()
  if (!existsSync(home)) rmSync(home, { force: true }) // a link whose target is gone
  if (process.getuid?.() !== 0) {
    mkdirSync(home, { recursive: true })
    return { account: undefined, binaries, home }
  }
  const account = existingOwner(home) ?? namedAccount('postgres') ?? namedAccount('nobody')
  if (!account) {
    throw new OperatorError(
      'PostgreSQL refuses to run as root and neither a "postgres" nor a "nobody" account exists: run this command as an ordinary user.',
    )
  }
  mkdirSync(home, { recursive: true })
  if (canRun(account, binaries) && canEnter(account, home)) return { account, binaries, home }
  return moveWithinReach(account, binaries, home)
}

function existingOwner(home: string): Account | undefined {
  const version = join(home, 'data', 'PG_VERSION')
  if (!existsSync(version)) return undefined
  const { uid, gid } = statSync(version)
  return uid === 0 ? undefined : { uid, gid }
}

function namedAccount(name: string): Account | undefined {
  try {
    const number = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return undefined
  }
}

function canRun(account: Account, binaries: Binaries): boolean {
  return spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/' }).status === 0
}

function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...account, cwd: '/' }).status === 0
}

function moveWithinReach(account: Account, binaries: Binaries, home: string): Seat {
  const place = createHash('sha256').update(resolve(home)).digest('hex').slice(0, 16)
  const newHome = join(REFUGE, place)
  try {
    mkdirSync(newHome, { recursive: true })
    for (const folder of [REFUGE, newHome]) chmodSync(folder, 0o755)
    const native = copyOnce(binaries.root)
    if (canRun(account, native) && canEnter(account, newHome)) {
      leaveLink(home, newHome)
      return { account, binaries: native, home: newHome }
    }
  } catch (error) {
    if (isNoSpace(error)) throw error
  }
  throw new OperatorError(
    `PostgreSQL refuses to run as root, and an unprivileged account cannot reach ${dirname(home)}: clone the repository outside of root's home, or run this command as an ordinary user.`,
  )
}

/** Each version is copied once, whole or not at all. */
function copyOnce(source: string): Binaries {
  const { version } = JSON.parse(readFileSync(join(dirname(source), 'package.json'), 'utf8'))
  const target = join(REFUGE, `native-${version}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    cpSync(source, half, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', half])
    renameSync(half, target)
  }
  return binariesIn(target)
}

function leaveLink(home: string, newHome: string): void {
  if (resolve(home) === resolve(newHome)) return
  rmSync(home, { recursive: true, force: true })
  symlinkSync(newHome, home)
}
