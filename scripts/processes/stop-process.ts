import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './process-identity'

/** How a process is asked to end, and whether its whole process group is meant. */
type StopHow = { signal?: NodeJS.Signals; group?: boolean; patienceMs?: number }

/** Asks a process to end, insists with SIGKILL after a while, and waits until it is gone. */
export async function stopProcess(identity: ProcessIdentity, how: StopHow = {}): Promise<void> {
  const { signal = 'SIGTERM', group = false, patienceMs = 8000 } = how
  const target = group ? -identity.pid : identity.pid
  if (!isRunning(identity) || !send(target, signal)) return
  if (await isGone(identity, patienceMs)) return
  send(target, 'SIGKILL')
  await isGone(identity, 5000)
}

function send(target: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(target, signal)
  } catch {
    return false
  }
}

async function isGone(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (isRunning(identity)) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}
