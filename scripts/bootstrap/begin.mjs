import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { showFailure } from './operator-error.mjs'
import { ensurePackages } from './packages.mjs'
import { RunRecord } from './run-record.mjs'
import { stopProcess } from './stop-process.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/**
 * The way into both commands: takes the place of this run, brings the packages, teaches Node to read
 * TypeScript, and goes on.
 * @param {string} command as its user knows it
 * @param {string} recordFile
 * @param {(root: string, record: RunRecord) => Promise<void>} next
 */
export async function begin(command, recordFile, next) {
  let isStopping = false
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  try {
    const record = await RunRecord.take(join(root, recordFile), command)
    /** @type {import('./process-identity.mjs').ProcessIdentity | undefined} */
    let installer
    const stopInstalling = async () => {
      isStopping = true
      console.log('\n  Stopping…')
      record.stopping()
      if (installer) await stopProcess(installer, { group: true, patienceMs: 1000 })
      record.release()
      process.exit(130)
    }
    for (const signal of signals) process.once(signal, stopInstalling)
    try {
      await ensurePackages(root, (child) => {
        installer = child
        record.add(child)
      })
    } catch (error) {
      record.release()
      throw error
    }
    for (const signal of signals) process.off(signal, stopInstalling)
    const { register } = await import('tsx/esm/api')
    register()
    await next(root, record)
  } catch (error) {
    if (isStopping) return // what was interrupted has nothing to say
    showFailure(error)
    process.exit(1)
  }
}
