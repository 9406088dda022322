import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from './operator-error.mjs'
import { identityOf, isRunning } from './process-identity.mjs'
import { isGone, stopProcess } from './stop-process.mjs'

const STOPPING_PATIENCE_MS = 30_000

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {{ supervisor: ProcessIdentity, children: ProcessIdentity[], address?: string, stopping?: boolean }} Run */

/**
 * What a running command has started, kept in a file so that the start after a `kill -9` can tidy up.
 */
export class RunRecord {
  /** @type {string} */
  #file
  /** @type {Run} */
  #run

  /**
   * Takes the place, after having ended what a killed run left behind.
   * @param {string} file
   * @param {string} command as its user knows it
   * @throws OperatorError when another run holds it
   */
  static async take(file, command) {
    const previous = readRun(file)
    if (previous?.stopping) await isGone(previous.supervisor, STOPPING_PATIENCE_MS)
    if (previous && isRunning(previous.supervisor)) throw new OperatorError(alreadyRunning(previous, command))
    await Promise.all((previous?.children ?? []).map((child) => stopProcess(child, { group: true })))
    const supervisor = identityOf(process.pid)
    if (!supervisor) throw new Error('this process cannot find itself')
    return new RunRecord(file, { supervisor, children: [] })
  }

  /**
   * @param {string} file
   * @param {Run} run
   */
  constructor(file, run) {
    this.#file = file
    this.#run = run
    this.#write()
  }

  /** @param {ProcessIdentity} child leader of its own process group */
  add(child) {
    this.#run.children = [...this.#run.children.filter(isRunning), child]
    this.#write()
  }

  /** @param {string} address where the portal answers */
  announce(address) {
    this.#run.address = address
    this.#write()
  }

  /** Notes that the end has begun: a new start then waits for it. */
  stopping() {
    this.#run.stopping = true
    this.#write()
  }

  release() {
    rmSync(this.#file, { force: true })
  }

  #write() {
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#run, null, 2))
    renameSync(`${this.#file}.new`, this.#file)
  }
}

/**
 * The run that a file tells of, when it can be read.
 * @param {string} file
 * @returns {Run | undefined}
 */
export function readRun(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {Run} run
 * @param {string} command
 */
function alreadyRunning({ supervisor, address }, command) {
  const where = address ? ` at ${address}` : ''
  return `${command} already runs here${where} (process ${supervisor.pid}): end it first, with Ctrl-C there.`
}
