import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { identityOf, type ProcessIdentity } from '../bootstrap/process-identity.mjs'
import type { RunRecord } from '../bootstrap/run-record.mjs'
import { stopProcess } from '../bootstrap/stop-process.mjs'

/** A Node program: the name of its log, its arguments, its environment, and how much of its log a failure shows. */
export type Program = { name: string; args: string[]; env?: NodeJS.ProcessEnv; shownLines?: number }

/** Node's arguments for a TypeScript program that uses the portal's own modules. */
export const TYPESCRIPT = ['--conditions=react-server', '--import', 'tsx']

/** The same for the web server, whose framework sets its own conditions. */
export const PLAIN_TYPESCRIPT = ['--import', 'tsx']

/**
 * The programs this command has started. Each leads a process group of its own, so that a Ctrl-C in the
 * terminal reaches the supervisor alone, which then ends them in order; each is written in the record.
 */
export class Crew {
  readonly #record: RunRecord
  readonly #logs: string
  readonly #members = new Set<ProcessIdentity>()
  #disbanding = false
  #reportLoss: (reason: OperatorError) => void = () => undefined

  /** Rejects when a service ends without having been asked to, and when the crew is disbanded. */
  readonly lost = new Promise<never>((_resolve, reject) => {
    this.#reportLoss = reject
  })

  constructor(record: RunRecord, logs: string) {
    this.#record = record
    this.#logs = logs
    mkdirSync(logs, { recursive: true })
    this.lost.catch(() => undefined)
  }

  /** Runs a program to its end; its last words become the failure. */
  async run(program: Program): Promise<void> {
    const code = await this.#begin(program).ended
    if (code !== 0)
      throw new OperatorError(`${program.name} failed (code ${code}):\n${this.#lastWords(program)}`)
  }

  /** Starts a program that must live as long as the crew. */
  serve(program: Program): void {
    const { ended } = this.#begin(program)
    void ended.then((code) => {
      if (this.#disbanding) return
      const words = this.#lastWords(program)
      this.#reportLoss(new OperatorError(`${program.name} ended by itself (code ${code}):\n${words}`))
    })
  }

  /** Takes the loss of something else, such as the database server, for a loss of the crew. */
  dependOn(name: string, ended: Promise<void>, log: string): void {
    void ended.then(() => {
      if (!this.#disbanding) this.#reportLoss(new OperatorError(`${name} ended by itself (its log: ${log})`))
    })
  }

  /** Ends every program, all at once, and waits for the last. */
  async disband(): Promise<void> {
    this.#disbanding = true
    this.#record.stopping()
    this.#reportLoss(new OperatorError('Everything is being stopped.'))
    await Promise.all([...this.#members].map((member) => stopProcess(member, { group: true })))
  }

  #begin({ name, args, env }: Program): { ended: Promise<number | null> } {
    if (this.#disbanding) throw new OperatorError(`${name} was not started: everything is being stopped.`)
    const log = openSync(this.#logFile(name), 'w')
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    const identity = child.pid === undefined ? undefined : identityOf(child.pid)
    if (identity) {
      this.#members.add(identity)
      this.#record.add(identity)
    }
    return { ended: endOf(child).finally(() => identity && this.#members.delete(identity)) }
  }

  #logFile(name: string): string {
    return join(this.#logs, `${name.replace(/\W+/g, '-')}.log`)
  }

  #lastWords({ name, shownLines = 25 }: Program): string {
    const file = this.#logFile(name)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-shownLines)
    return [...lines.map((line) => `    ${line}`), `    (whole log: ${file})`].join('\n')
  }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', (code) => resolve(code))
  })
}
