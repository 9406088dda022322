import type { Outcome } from '@/lib/platform/outcome'

/** Batches of one run: a job that has more goes on at its next run, and lets the others have their turn. */
const MOST_BATCHES = 100

/**
 * Runs a command that works in batches until one does nothing, and answers with how much was done. A refusal is a
 * failure: nobody is there to read it but the log.
 */
export async function repeat<T>(
  command: () => Promise<Outcome<T>>,
  doneBy: (value: T) => number,
): Promise<number> {
  let total = 0
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const outcome = await command()
    if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.message}`)
    const done = doneBy(outcome.value)
    if (done === 0) break
    total += done
  }
  return total
}
