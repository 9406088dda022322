/** Durations of one kind of work, in milliseconds. */
export type Timing = { p50: number; p95: number; max: number; runs: number }

/** Runs the work once and says how long it took. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

/** The middle, the slow end and the worst of some durations. */
export function timingOf(durations: number[]): Timing {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0, runs: sorted.length }
}

/** One line of the report. */
export function timingLine(name: string, { p50, p95, max, runs }: Timing): string {
  const cells = [p50, p95, max].map((ms) => ms.toFixed(1).padStart(9))
  return `${name.padEnd(44)}${cells.join('')}${String(runs).padStart(7)}`
}

export const timingHead = `${'milliseconds'.padEnd(44)}${['p50', 'p95', 'max'].map((word) => word.padStart(9)).join('')}${'runs'.padStart(7)}`
