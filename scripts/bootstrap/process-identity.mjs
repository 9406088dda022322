import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { plainEnvironment } from './plain-environment.mjs'

/**
 * A process, told apart from a later one that happens to get the same number.
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/**
 * The identity of a running process, or undefined when there is none with that number.
 * @param {number} pid
 * @returns {ProcessIdentity | undefined}
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  const startedAt = process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/**
 * Whether that very process still runs.
 * @param {ProcessIdentity} identity
 */
export function isRunning(identity) {
  return identityOf(identity.pid)?.startedAt === identity.startedAt
}

/** @param {number} pid */
function startFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command name, between parentheses, may itself hold spaces: count fields after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isZombie = fields[0] === 'Z'
    return isZombie ? undefined : `${bootId()}/${fields[19]}`
  } catch {
    return undefined
  }
}

/** The start is counted from the machine's own, which would make two boots look alike. */
function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** @param {number} pid */
function startFromPs(pid) {
  try {
    const output = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: plainEnvironment,
    })
    return output.trim() || undefined
  } catch {
    return undefined
  }
}
