import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './process-identity.mjs'

/**
 * Asks a process to end, insists with SIGKILL after a while, and waits until it is gone.
 * @param {import('./process-identity.mjs').ProcessIdentity} identity
 * @param {{ signal?: NodeJS.Signals, group?: boolean, patienceMs?: number }} [how] `group`: its whole process group
 */
export async function stopProcess(identity, how = {}) {
  const { signal = 'SIGTERM', group = false, patienceMs = 8000 } = how
  const target = group ? -identity.pid : identity.pid
  if (!isRunning(identity) || !send(target, signal)) return
  if (await isGone(identity, patienceMs)) return
  send(target, 'SIGKILL')
  await isGone(identity, 5000)
}

/**
 * @param {number} target
 * @param {NodeJS.Signals} signal
 */
function send(target, signal) {
  try {
    return process.kill(target, signal)
  } catch {
    return false
  }
}

/**
 * Waits until the process is gone; false when it is still there after that time.
 * @param {import('./process-identity.mjs').ProcessIdentity} identity
 * @param {number} patienceMs
 */
export async function isGone(identity, patienceMs) {
  const deadline = Date.now() + patienceMs
  while (isRunning(identity)) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}
