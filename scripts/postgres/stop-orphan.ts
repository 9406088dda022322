import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from '../bootstrap/process-identity.mjs'
import { stopProcess } from '../bootstrap/stop-process.mjs'

/** Ends the server that a killed start left running on this cluster, and forgets a stale postmaster.pid. */
export async function stopOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const [pid] = readFileSync(file, 'utf8').split('\n')
  const identity = identityOf(Number(pid))
  if (identity && servesCluster(identity.pid, data)) {
    await stopProcess(identity, { signal: 'SIGINT', patienceMs: 15_000 })
  }
  rmSync(file, { force: true })
}

/** The number may have been given to another program since (after a reboot, for instance). */
function servesCluster(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    // Without /proc, PostgreSQL itself refuses to start twice on one cluster: leave the decision to it.
    return process.platform !== 'linux'
  }
}
