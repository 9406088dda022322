import { setImmediate as nextTurn } from 'node:timers/promises'
import { showFailure } from '../bootstrap/operator-error.mjs'
import type { Crew } from './crew'

/** What was opened, to be closed in the opposite order. */
export class Lifetime {
  readonly #closers: (() => Promise<void> | void)[] = []
  #ending = false

  /** Opens something, and notes how to close it. Once the end has begun, nothing more is opened. */
  async open<T>(open: () => Promise<T>, close: (opened: T) => Promise<void> | void): Promise<T> {
    if (this.#ending) throw new Error('stopping')
    const opened = await open()
    this.#closers.push(() => close(opened))
    return opened
  }

  get ending(): boolean {
    return this.#ending
  }

  /** From now on nothing opens. */
  beginEnd(): void {
    this.#ending = true
  }

  /** Closes everything, last opened first; one failure does not keep the others open. */
  async close(): Promise<void> {
    for (const close of this.#closers.reverse()) {
      try {
        await close()
      } catch (error) {
        showFailure(error)
        process.exitCode = 1
      }
    }
  }
}

/**
 * Runs `body`, then stays (unless told not to) until a signal asks to stop or a service of the crew is lost;
 * then ends the crew and closes what was opened. A second signal does not wait any longer.
 */
export async function live(
  crew: Crew,
  body: (life: Lifetime) => Promise<void>,
  { thenStay = true }: { thenStay?: boolean } = {},
): Promise<void> {
  const life = new Lifetime()
  const asked = signalled()
  const working = body(life)
  try {
    await Promise.race([
      asked,
      crew.lost,
      working.then(() => (thenStay ? Promise.race([asked, crew.lost]) : undefined)),
    ])
  } catch (error) {
    await nextTurn() // the step that was under way says so first
    showFailure(error)
    process.exitCode = 1
  }
  life.beginEnd()
  await crew.disband()
  await working.catch(() => undefined) // cut short, or already shown
  await life.close()
  process.exit()
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        times++
        if (times === 1) console.log('\n  Stopping…')
        if (times > 2) process.exit(130)
        resolve()
      })
    }
  })
}
